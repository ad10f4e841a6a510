export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '故事', enableShareAppMessage: true, enableShareTimeline: true })
