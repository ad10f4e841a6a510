export default definePageConfig({ navigationBarTitleText: '我的陈述' })
