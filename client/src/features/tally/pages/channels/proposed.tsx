import { View } from '@tarojs/components'
import { sayEnd } from '@shared/basics/time-phrases'
import type { ChannelDesk } from '@shared/vote/channel-contract'
import type { CandidateView } from '@shared/vote/contract'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { KeyValues } from '@/ui/key-values'
import { Link } from '@/ui/link'
import { openAddress } from '@/lib/open-evidence'
import { channelWords } from '../../channel-words'
import { Numbers } from './numbers'

interface ProposedProps {
  campaignId: string
  channel: ChannelDesk
  proposed: NonNullable<ChannelDesk['proposed']>
  candidates: readonly CandidateView[]
  mayAct: boolean
}

/** Totals that wait for the second person, to be held against their file number by number. */
export function Proposed({ campaignId, channel, proposed, candidates, mayAct }: ProposedProps) {
  const look = useAct(channelWords, 'vote.proposedEvidence')
  const second = useAct(channelWords, 'vote.secondTotals', ['vote.channels', 'vote.results'])
  const { source, countedAt, note, evidence, isMine } = proposed
  const seeFile = async () => {
    const seen = await look.act({ campaignId, channelKey: channel.key })
    if (seen) openAddress(seen.value.url, evidence.path)
  }
  const adopt = () => void second.act({ campaignId, channelKey: channel.key, revision: channel.revision, requestId: second.requestId() })
  return (
    <View className='channels-part'>
      <KeyValues pairs={[['来源', source], ['统计到', sayEnd(countedAt)], ...(note ? [['说明', note] as const] : [])]} />
      <Numbers votes={proposed.votes} candidates={candidates} />
      <Link onPress={() => void seeFile()}>{`对照佐证：${evidence.fileName}`}</Link>
      <View className='note channels-hash'>SHA-256 {evidence.sha256}</View>
      {(look.refused ?? second.refused) && <FieldError>{look.refused ?? second.refused}</FieldError>}
      {isMine || !mayAct ? <View className='meta'>已经录入，等另一位工作人员对着佐证复核。</View> : <Button small busy={second.busy && '正在采用'} onPress={adopt}>复核无误，采用</Button>}
    </View>
  )
}
