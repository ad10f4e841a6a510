export default definePageConfig({ navigationBarTitleText: '销毁选民密钥' })
