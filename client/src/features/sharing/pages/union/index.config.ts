export default definePageConfig({ navigationBarTitleText: '匠选', enableShareAppMessage: true, enableShareTimeline: true })
