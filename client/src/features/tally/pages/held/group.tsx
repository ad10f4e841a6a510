import { View } from '@tarojs/components'
import { sayFullDay } from '@shared/basics/time-phrases'
import type { HeldGroupView } from '@shared/vote/held-contract'
import { brushingWords } from '@/lib/brushing-words'
import { Icon } from '@/ui/icon'
import { KeyValues } from '@/ui/key-values'
import { Link } from '@/ui/link'
import { SectionHead } from '@/ui/section-head'
import { saySize, stateTags } from './line'
import { Decision } from './decision'

const decided = { count: '计入', void: '作废' }

/** One group in full, and what is decided of it. Whom its ballots are for is shown to nobody: it must not sway the decision. */
export const Group = ({ group, mayAct, onBack }: { group: HeldGroupView; mayAct: boolean; onBack: () => void }) =>
  <View className='held-group'>
    <View className='held-back'><Link onPress={onBack}>回到列表</Link></View>
    <View className='held-top'><View className='head grow'>{saySize(group.size)}存疑票</View>{stateTags[group.state]}</View>
    <KeyValues pairs={[['投票日', sayFullDay(group.day)], ['张数', saySize(group.size)]]} />
    <View className='held-why'><SectionHead>为什么存疑</SectionHead></View>
    <View className='held-reasons'>{group.reasons.map(reason => <View key={reason} className='held-reason'><Icon name='info' /><View className='grow'>{brushingWords[reason]}</View></View>)}</View>
    <View className='note'>这些只是迹象，不是证据。投给谁、谁投的、从哪里投的，这里都看不到。作废只是不计这些票，不算任何候选人的过错。</View>
    {group.decision && <View className='held-decision'><View className='held-strong'>{group.state === 'proposed' ? '提出' : '决定'}：{decided[group.decision]}</View><View>{group.grounds}</View></View>}
    {mayAct && (group.state === 'held' || group.state === 'proposed') && <Decision group={group} />}
  </View>
