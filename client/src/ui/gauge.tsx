import { View } from '@tarojs/components'
import './gauge.scss'

interface GaugeProps {
  title: string
  /** What is reached: 26%，差 2 人. */
  words: string
  /** Filled part, 0 to 1. */
  filled: number
  /** Where the minimum or the quota stands, 0 to 1. */
  mark?: number
  state?: 'enough' | 'short' | 'over'
}

/** One share of the composition against its minimum. */
export const Gauge = ({ title, words, filled, mark, state = 'enough' }: GaugeProps) =>
  <View className={`gauge is-${state}`}>
    <View className='gauge-words'><View className='gauge-title'>{title}</View><View className='gauge-now'>{words}</View></View>
    <View className='gauge-bar'>
      <View className='gauge-fill' style={{ width: `${Math.min(100, filled * 100)}%` }} />
      {state === 'over' && mark !== undefined && <View className='gauge-excess' style={{ left: `${mark * 100}%`, width: `${Math.min(100, filled * 100) - mark * 100}%` }} />}
      {mark !== undefined && <View className='gauge-mark' style={{ left: `${mark * 100}%` }} />}
    </View>
  </View>
