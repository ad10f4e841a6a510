export default definePageConfig({ navigationBarTitleText: '介质标签' })
