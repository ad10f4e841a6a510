export default definePageConfig({ navigationBarTitleText: '评选办法', enableShareAppMessage: true, enableShareTimeline: true })
