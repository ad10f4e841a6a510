export default definePageConfig({ navigationBarTitleText: '申报进度', enableShareAppMessage: true })
