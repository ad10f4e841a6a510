import { useState } from 'react'
import { View } from '@tarojs/components'
import { useEndpoint } from '@/api/use-endpoint'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { channelWords } from '../../channel-words'
import { ChannelCard } from './channel-card'
import { ImportForm } from './import-form'
import './index.scss'

const uses = { 'sum': '评选办法：各渠道票数相加。', 'weighted': '评选办法：各渠道折算以后按权重合计。', 'own-only': '评选办法：其他渠道只公开，不计入。' }

/** 其他渠道票数: put in by one officer with the file they rest on, adopted by another, shown apart on the results. */
export default function ChannelsPage() {
  const { campaignId } = useParams('tally/channels')
  const desk = useEndpoint('vote.channels', { campaignId })
  const me = useEndpoint('identity.me', {})
  const [importing, setImporting] = useState<string | null>(null)
  const { data } = desk
  if (!data || !me.data) return <Page wide title='其他渠道票数' state={stateOf(channelWords, desk, me)} skeleton={<BonePage />} />
  const mayAct = me.data.appointments.some(({ role }) => role === 'cityOfficer')
  const channel = data.channels.find(one => one.key === importing)
  if (channel) return <ImportForm campaignId={campaignId} channel={channel} candidates={data.candidates} closesAt={data.closesAt} onDone={() => setImporting(null)} />
  return (
    <Page wide title='其他渠道票数'>
      {data.channels.length === 0 && <Empty title='只有一个投票渠道' sentence='评选办法里没有别的渠道，不用录入。' />}
      <View className='channels-rule meta'>{data.formula && data.channels.length > 0 ? `${uses[data.formula]}一个人录入，另一个人对着佐证复核，复核了才公开。投票截止后的总票数都齐了，才能拟公示名单。` : ''}</View>
      {data.channels.map(one => <ChannelCard key={one.key} campaignId={campaignId} channel={one} desk={data} mayAct={mayAct} onImport={() => setImporting(one.key)} />)}
    </Page>
  )
}
