import { View } from '@tarojs/components'
import { sayEnd, sayMoment } from '@shared/basics/time-phrases'
import type { CallValue } from '@shared/contract'
import type { ChannelDesk } from '@shared/vote/channel-contract'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Link } from '@/ui/link'
import { Tag } from '@/ui/tag'
import { openEvidence } from '@/lib/open-evidence'
import { Numbers } from './numbers'
import { Proposed } from './proposed'

interface ChannelCardProps {
  campaignId: string
  channel: ChannelDesk
  desk: CallValue<'vote.channels'>
  mayAct: boolean
  onImport: () => void
}

function Standing({ channel: { proposed, adopted }, closesAt }: { channel: ChannelDesk; closesAt: number }) {
  if (proposed) return <Tag tone='info'>等复核</Tag>
  if (adopted.length === 0) return <Tag tone='warn'>还没有录入</Tag>
  return (adopted[0]?.countedAt ?? 0) >= closesAt ? <Tag tone='ok'>总票数已复核</Tag> : <Tag tone='plain'>已复核，不是总票数</Tag>
}

function Adopted({ channel: { adopted: [newest, ...earlier] }, candidates }: { channel: ChannelDesk; candidates: CallValue<'vote.channels'>['candidates'] }) {
  if (!newest) return null
  return (
    <View className='channels-part'>
      <View className='meta'>{`${newest.source}，统计到 ${sayEnd(newest.countedAt)}，${sayMoment(newest.adoptedAt)} 复核。`}{earlier.length > 0 && `以前录过 ${earlier.length} 次，都留着。`}</View>
      <Numbers votes={newest.votes} candidates={candidates} />
      <Link onPress={() => openEvidence(newest.evidence)}>{`看佐证：${newest.evidence.fileName}`}</Link>
    </View>
  )
}

/** One channel: what counts now, what waits for a second person, and the way to put totals in. */
export const ChannelCard = ({ campaignId, channel, desk, mayAct, onImport }: ChannelCardProps) =>
  <View className='channels-card'><Card>
    <View className='channels-head'><View className='grow channels-name'>{channel.name}{channel.weight === null ? '' : `（权重 ${channel.weight}%）`}</View><Standing channel={channel} closesAt={desk.closesAt} /></View>
    {channel.proposed && <Proposed campaignId={campaignId} channel={channel} proposed={channel.proposed} candidates={desk.candidates} mayAct={mayAct} />}
    {!channel.proposed && <Adopted channel={channel} candidates={desk.candidates} />}
    {mayAct && <Button small look='quiet' label={`录入${channel.name}的票数`} onPress={onImport}>{channel.adopted.length + (channel.proposed ? 1 : 0) > 0 ? '重新录入' : '录入票数'}</Button>}
  </Card></View>
