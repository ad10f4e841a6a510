export default definePageConfig({ navigationBarTitleText: '职务与授权' })
