export default definePageConfig({ navigationBarTitleText: '看改动' })
