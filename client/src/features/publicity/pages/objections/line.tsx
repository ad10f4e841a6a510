import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import type { ObjectionView } from '@shared/publicity/contract'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'

export const stateTags = {
  received: <Tag tone='warn' icon='message-square'>待决定</Tag>,
  upheld: <Tag tone='stop'>成立</Tag>,
  dismissed: <Tag tone='plain'>不成立</Tag>,
}

/** One objection in the list. */
export const Line = ({ one: { candidateName, number, at, state }, chosen, onOpen }: { one: ObjectionView; chosen: boolean; onOpen: () => void }) =>
    <Pressable className={`objection-line row is-pressable ${chosen ? 'is-chosen' : ''}`} role='link' label={`看关于${candidateName}的异议 ${number}`} onPress={onOpen}>
      <View className='grow'><View className='objection-about'>关于{candidateName}</View><View className='note'>{number}，{sayMoment(at)}</View></View>{stateTags[state]}
    </Pressable>
