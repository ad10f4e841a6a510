import { View } from '@tarojs/components'
import { Drawing } from './drawing'
import './proof-tree.scss'

const legend = [['red', '你的选票'], ['brass', '相邻指纹'], ['ink', '算出来的']] as const

/** How one ballot's fingerprint grows, pair by pair, into the one that is published. */
export const ProofTree = () =>
  <View>
    <View className='proof'>
      <Drawing name='proof-tree' className='proof-drawing' label='你的选票与相邻指纹逐层合并，得到总指纹' />
      <View className='proof-top note'>总指纹，当场公开</View>
    </View>
    <View className='proof-legend note'>{legend.map(([colour, word]) => <View key={colour} className='proof-key'><View className={`proof-swatch is-${colour}`} />{word}</View>)}</View>
  </View>
