import { View } from '@tarojs/components'
import { sayEnd, sayMoment } from '@shared/basics/time-phrases'
import type { ObjectionStanding } from '@shared/objection/contract'
import { Tag } from '@/ui/tag'

const tags = { received: <Tag tone='warn' icon='message-square'>待受理</Tag>, investigating: <Tag tone='info'>核实中</Tag>, upheld: <Tag tone='ok'>成立</Tag>, dismissed: <Tag tone='plain'>不成立</Tag> }
const outcomes = { upheld: '异议成立，已从名单上除名。', dismissed: '异议不成立，名单不变。' }

/** How an objection stands, with its decision and grounds. */
export const Standing = ({ title, one: { number, noticeTitle, at, state, decideBy, decided }, now }: { title: string; one: ObjectionStanding; now: number }) =>
  <View>
    <View className='mine-top'><View className='mine-title grow'>{title}</View>{tags[state]}</View>
    <View className='note'>{noticeTitle}</View>
    <View className='note mine-number'>{number}，{sayMoment(at)}收到</View>
    {decided ? <View className='mine-words'><View className='note'>{sayMoment(decided.at)}，两位受理人共同决定</View>{outcomes[decided.outcome]}{decided.grounds}</View>
      : <View className='meta'>{now < decideBy ? `${sayEnd(decideBy)} 前作出决定。` : '已经过了办理期限，受理人正在被催办。'}</View>}
  </View>
