import { View } from '@tarojs/components'
import { sayDeadline, sayMoment } from '@shared/basics/time-phrases'
import type { AskedReply } from '@shared/objection/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { goToTab } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { useServerNow } from '@/lib/server-clock'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { Paper, PaperPart } from '@/ui/paper'
import { Tag } from '@/ui/tag'
import { objectionWords } from '../../words'
import { Answer } from './answer'
import './index.scss'

const outcomes = { upheld: '异议成立，你已从公示名单上除名。', dismissed: '异议不成立，名单不变。' }

const tagOf = ({ decided, repliedAt, dueAt }: AskedReply, now: number) =>
  decided ? <Tag tone='plain'>已有决定</Tag> : repliedAt !== null ? <Tag tone='ok'>已陈述</Tag> : now < dueAt ? <Tag tone='warn' icon='message-square'>等你陈述</Tag> : <Tag tone='plain'>已过期</Tag>

/** One matter: what has to be answered, the answer, and how it ended. */
const Asked = ({ one, now }: { one: AskedReply; now: number }) =>
  <View className='asked'>
    <View className='asked-top'><View className='head grow'>{one.noticeTitle}</View>{tagOf(one, now)}</View>
    <View className='note'>{sayMoment(one.askedAt)}，异议受理人</View>
    <View className='asked-words'><Paper><PaperPart>{one.substance}</PaperPart></Paper></View>
    {one.repliedAt !== null && <View className='asked-words'><View className='note'>{sayMoment(one.repliedAt)}，我的陈述</View>{one.text}</View>}
    {one.repliedAt !== null && !one.decided && <View className='meta'>已经收到。两位异议受理人核实后作出决定，有了结果会在“消息”里告诉你。</View>}
    {one.decided && <View className='asked-words'><View className='note'>{sayMoment(one.decided.at)}，决定</View>{outcomes[one.decided.outcome]}{one.decided.grounds}</View>}
    {one.repliedAt === null && !one.decided && now < one.dueAt && <View><View className='meta'>{sayDeadline(now, one.dueAt)}。不陈述也可以，到期后按核实的情况决定。</View><Answer replyId={one.replyId} /></View>}
  </View>

/** 我的陈述: a nominee's right of reply. Who objected is not told, and nobody of the unit learns of it. */
export default function AskedPage() {
  const asked = useEndpoint('objection.asked', {})
  const now = useServerNow()
  const items = asked.data?.items ?? []
  return (
    <Page title='我的陈述' state={stateOf(objectionWords, asked)} skeleton={<BonePage />}>
      {items.length === 0 && asked.data && <Empty title='没有要你陈述的事' sentence='公示期间有情况要向你核实的，会出现在这里。'><Button look='quiet' onPress={() => goToTab('me')}>回到我的</Button></Empty>}
      {items.length > 0 && <View className='meta'>公示期间有下面的情况要向你核实。只有你和异议受理人看得到，你的单位、评审和工作人员都看不到。</View>}
      {items.map(one => <Asked key={one.replyId} one={one} now={now} />)}
    </Page>
  )
}
