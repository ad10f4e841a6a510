export default definePageConfig({ navigationBarTitleText: '得票' })
