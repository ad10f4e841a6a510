import { View } from '@tarojs/components'
import { lastDayOf, sayDay, sayMoment } from '@shared/basics/time-phrases'
import type { ObjectionView } from '@shared/objection/custody-contract'
import { Pressable } from '@/ui/pressable'
import { Tag } from '@/ui/tag'

export const stateTags = {
  received: <Tag tone='warn' icon='message-square'>待受理</Tag>,
  investigating: <Tag tone='info'>核实中</Tag>,
  upheld: <Tag tone='stop'>成立</Tag>,
  dismissed: <Tag tone='plain'>不成立</Tag>,
}

const by = (due: number, what: string, now: number) => now < due ? `${sayDay(lastDayOf(due))}前${what}` : `${what}已逾期`

/** What is owed next, and by when; '' once it is decided. */
function dueWords({ state, takeUpBy, decideBy, proposed, reply }: ObjectionView, now: number): string {
  if (state === 'received') return by(takeUpBy, '受理', now)
  if (state !== 'investigating') return ''
  if (proposed) return proposed.isMine ? '等另一位受理人复核' : '等你复核'
  if (reply && reply.repliedAt === null && now < reply.dueAt) return '等本人陈述'
  return by(decideBy, '决定', now)
}

/** One objection in the list. */
export const Line = ({ one, now, chosen, onOpen }: { one: ObjectionView; now: number; chosen: boolean; onOpen: () => void }) =>
  <Pressable className={`objection-line row is-pressable ${chosen ? 'is-chosen' : ''}`} role='link' label={`看关于${one.candidateName}的异议 ${one.number}`} onPress={onOpen}>
    <View className='grow'>
      <View className='objection-about'>关于{one.candidateName}</View>
      <View className='note'>{sayMoment(one.at)}收到{dueWords(one, now) && `，${dueWords(one, now)}`}</View>
    </View>
    {stateTags[one.state]}
  </Pressable>
