export default definePageConfig({ navigationBarTitleText: '匠选' })
