export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '故事' })
