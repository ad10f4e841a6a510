export default definePageConfig({ navigationBarTitleText: '各次公示' })
