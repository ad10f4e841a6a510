import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import type { SuggestionView } from '@shared/suggestion/contract'
import { Tag } from '@/ui/tag'
import './talk.scss'

export const kindWords = { complaint: '投诉', suggestion: '建议' }
const tags = { open: <Tag tone='warn' icon='message-square'>等答复</Tag>, answered: <Tag tone='ok'>已答复</Tag>, closed: <Tag tone='plain'>已办完</Tag> }

export const stateTag = ({ state }: SuggestionView) => tags[state]

/** What was written and answered, oldest first. */
export const Talk = ({ turns, writer }: { turns: SuggestionView['turns']; writer: string }) =>
  <View>{turns.map(({ by, text, at }) =>
    <View key={at} className={`turn ${by === 'office' ? 'is-office' : ''}`}>
      <View className='note'>{by === 'office' ? '办理单位' : writer}，{sayMoment(at)}</View>
      <View className='turn-words'>{text}</View>
    </View>)}
  </View>
