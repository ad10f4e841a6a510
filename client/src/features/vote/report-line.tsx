import { View } from '@tarojs/components'

/** How to report that votes are sold or forced: the unions' own line, the same all over the country. */
export const ReportLine = () =>
  <View className='sec note'>票不能买，也没有人能卖。遇到卖票、刷票、逼人投票或要看选票的，请打 12351 职工服务热线，或者告诉主办的总工会。</View>
