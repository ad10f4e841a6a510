export default definePageConfig({ navigationBarTitleText: '票箱封存' })
