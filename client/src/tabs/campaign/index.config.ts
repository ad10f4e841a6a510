export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '匠选' })
