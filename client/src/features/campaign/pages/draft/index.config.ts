export default definePageConfig({ navigationBarTitleText: '起草评选办法' })
