export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '匠选', enableShareAppMessage: true, enableShareTimeline: true })
