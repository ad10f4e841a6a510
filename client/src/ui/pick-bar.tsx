import { View } from '@tarojs/components'
import { aria } from './aria'
import './pick-bar.scss'

/** How many of how many are picked, cut like notches in a rule. Stands beside the bar's button. */
export const PickBar = ({ picked, maximum }: { picked: number; maximum: number }) =>
  <View className='pick-bar' {...aria({ live: true })}>
    <View className='pick-count'><View className='pick-count-number'>{picked}</View> / {maximum} 名{picked >= maximum ? '，已满' : ''}</View>
    {maximum <= 12 && <View className='pick-notches' {...aria({ hidden: true })}>
      {Array.from({ length: maximum }, (_, index) => <View key={index} className={`pick-notch ${index < picked ? 'is-on' : ''}`} />)}
    </View>}
  </View>
