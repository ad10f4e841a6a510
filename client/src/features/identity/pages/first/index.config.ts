export default definePageConfig({ navigationBarTitleText: '第一位工作人员' })
