import { View } from '@tarojs/components'
import './day-strip.scss'

export interface StripDay {
  /** Weekday in one character: 四. */
  weekday: string
  /** Day of the month. */
  date: string
  kind: 'past' | 'today' | 'coming' | 'rest' | 'objections'
  /** 今天, 休, 展示止, 异议止; empty for none. */
  word: string
}

/** The days of a publicity period, rest days included. */
export const DayStrip = ({ days }: { days: readonly StripDay[] }) =>
  <View className='day-strip'>
    {days.map(({ weekday, date, kind, word }, index) => <View key={index} className={`day is-${kind}`}>
      <View>{weekday}</View><View className='day-date'>{date}</View><View className='day-word'>{word}</View>
    </View>)}
  </View>
