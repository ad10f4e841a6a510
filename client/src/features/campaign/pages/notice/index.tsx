import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CallValue } from '@shared/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { addressOf, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { useShareMenu } from '@/lib/share-menu'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Page } from '@/ui/page'
import { ShareLine } from '@/ui/share-line'
import { TabLine } from '@/ui/tab-line'
import { campaignWords } from '../../words'
import { Annexes } from './annexes'
import { Original } from './original'
import { Rules } from './rules'
import './index.scss'

type Notice = CallValue<'campaign.notice'>
const isH5 = process.env.TARO_ENV === 'h5'
const parts = [{ key: 'rules', title: '要点和修订' }, { key: 'original', title: '通知原文' }] as const

const Title = ({ notice: { title, notice } }: { notice: Notice }) =>
  <View className='charter-top'><View className='title'>{title}</View><View className='meta'>{notice.issuer}<View className='dot' />{notice.number}</View></View>

/** 评选办法: what counts, with its amendments, and the notice as issued. */
export default function NoticePage() {
  const { campaignId } = useParams('campaign/notice')
  const notice = useEndpoint('campaign.notice', { campaignId })
  const home = useEndpoint('campaign.home', { campaignId })
  // Asked for here, so that what it says does not push down what is being read.
  const charter = useEndpoint('campaign.charter', { campaignId })
  useShareMenu({ title: notice.data && `评选办法：${notice.data.title}`, path: addressOf('campaign/notice', { campaignId }) })
  const [part, setPart] = useState<'rules' | 'original'>('rules')
  return (
    <Page title='评选办法' state={stateOf(campaignWords, notice, home, charter)} skeleton={<BonePage />} bar={isH5 && part === 'original' && <Button look='quiet' icon='printer' onPress={() => window.print()}>打印</Button>}>
      {notice.data && <Title notice={notice.data} />}
      <View className='charter-parts'><TabLine options={parts} chosen={part} onChoose={setPart} /></View>
      {home.data && notice.data && part === 'rules' && <Rules home={home.data} notice={notice.data} />}
      {notice.data && part === 'original' && <Original notice={notice.data} />}
      {notice.data && <Annexes campaignId={campaignId} />}
      {notice.data && <ShareLine page='notice' id={campaignId} />}
    </Page>
  )
}
