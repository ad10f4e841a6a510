import { View } from '@tarojs/components'
import { aria } from './aria'
import './steps.scss'

/** Which group of a form one is in: `now` counts from 1. */
export const Steps = ({ now, count }: { now: number; count: number }) =>
  <View className='steps' {...aria({ role: 'progressbar', label: `第 ${now} 组，共 ${count} 组` })}>
    {Array.from({ length: count }, (_, index) => <View key={index} className={`step ${index + 1 < now ? 'is-on' : index + 1 === now ? 'is-now' : ''}`} />)}
  </View>
