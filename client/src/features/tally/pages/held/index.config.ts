export default definePageConfig({ navigationBarTitleText: '存疑票' })
