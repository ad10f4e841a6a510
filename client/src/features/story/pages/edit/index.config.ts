export default definePageConfig({ navigationBarTitleText: '改故事' })
