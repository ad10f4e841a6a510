import { View } from '@tarojs/components'
import './seal-ring.scss'

/** Who signs a notice and when, with the empty ring where the seal goes on paper. */
export const SealRing = ({ issuer, date }: { issuer: string; date: string }) =>
  <View className='seal-sign serif'><View className='seal-ring'>盖章处</View><View className='seal-words'><View>{issuer}</View><View>{date}</View></View></View>
