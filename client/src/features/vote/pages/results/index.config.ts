export default definePageConfig({ navigationBarTitleText: '得票', enableShareAppMessage: true, enableShareTimeline: true })
