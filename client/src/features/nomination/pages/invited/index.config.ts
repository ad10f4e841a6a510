export default definePageConfig({ navigationBarTitleText: '有人推荐了我' })
