export default definePageConfig({ navigationBarTitleText: '选候选人' })
