export default definePageConfig({ navigationBarTitleText: '我可以申报吗' })
