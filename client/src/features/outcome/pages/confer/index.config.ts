export default definePageConfig({ navigationBarTitleText: '审定命名' })
