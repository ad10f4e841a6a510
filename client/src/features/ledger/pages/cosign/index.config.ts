export default definePageConfig({ navigationBarTitleText: '联署票箱' })
