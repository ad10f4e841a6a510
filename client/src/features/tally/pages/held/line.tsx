import { View } from '@tarojs/components'
import { sayDay } from '@shared/basics/time-phrases'
import type { HeldGroupView } from '@shared/vote/held-contract'
import { brushingWords } from '@/lib/brushing-words'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'

export const stateTags = {
  held: <Tag tone='warn' icon='info'>待决定</Tag>,
  proposed: <Tag tone='info'>待复核</Tag>,
  counted: <Tag tone='ok'>计入</Tag>,
  voided: <Tag tone='stop'>作废</Tag>,
}

/** Never exact: an exact number could be looked for. */
export const saySize = (size: number): string => (size === 0 ? '不到 10 张' : `约 ${size} 张`)

/** One group in the list. */
export const Line = ({ group: { day, size, reasons, state }, chosen, onOpen }: { group: HeldGroupView; chosen: boolean; onOpen: () => void }) =>
  <Pressable className={`held-line row is-pressable ${chosen ? 'is-chosen' : ''}`} role='link' label={`看 ${sayDay(day)} 的一组存疑票，${saySize(size)}`} onPress={onOpen}>
    <View className='grow'><View className='held-size'>{saySize(size)}</View><View className='note'>{sayDay(day)}，{reasons[0] ? brushingWords[reasons[0]] : ''}{reasons.length > 1 ? '等' : ''}</View></View>{stateTags[state]}
  </Pressable>
