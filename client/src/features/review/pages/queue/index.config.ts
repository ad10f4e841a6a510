export default definePageConfig({ navigationBarTitleText: '资格初审' })
