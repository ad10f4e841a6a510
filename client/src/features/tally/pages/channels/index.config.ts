export default definePageConfig({ navigationBarTitleText: '其他渠道票数' })
