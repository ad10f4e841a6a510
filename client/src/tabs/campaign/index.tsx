import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import type { CampaignHome } from '@shared/campaign/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { chooseCampaign, chosenCampaign } from '@/lib/chosen-campaign'
import { go } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { rulerOf } from '@/lib/ruler-of'
import { useServerNow } from '@/lib/server-clock'
import { useShareMenu } from '@/lib/share-menu'
import { progressOf } from '@shared/basics/time-phrases'
import { BonePage } from '@/ui/bone'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Ruler } from '@/ui/ruler'
import { ShareLine } from '@/ui/share-line'
import { Candidates } from './candidates'
import { Mast } from './mast'
import { Organisers } from './organisers'
import { Others } from './others'
import { StageAct } from './stage-act'
import { Story } from './story'
import { campaignTabWords } from './words'
import './index.scss'

function Home({ home }: { home: CampaignHome }) {
  const now = useServerNow()
  const stage = home.stages.find(({ state }) => state === 'now')
  return (
    <View>
      <Mast />
      <View className='home-host meta'>{home.host}主办</View>
      <View className='home-title display'>{home.titleLines.map(line => <View key={line}>{line}</View>)}</View>
      <View className='home-ruler'><Ruler stages={rulerOf(home.stages)} progress={stage && progressOf(now, stage.opensAt, stage.closesAt)} /></View>
      <StageAct home={home} now={now} />
      <View className='home-notice rows is-framed'>
        <Row icon='file-text' end={home.amendments.length > 0 && `含修订 ${home.amendments.length} 次`} onPress={() => go('campaign/notice', { campaignId: home.campaignId })}>评选办法与通知原文</Row>
        {home.publicityRounds.length > 1 && <Row icon='users-round' onPress={() => go('publicity/rounds', { campaignId: home.campaignId })}>各次公示</Row>}
      </View>
      {home.candidates > 0 && <Candidates home={home} />}
      <Story>
        <Organisers home={home} />
        <ShareLine page='home' id={home.campaignId} />
      </Story>
    </View>
  )
}

/** 评选: one campaign, the newest unless another was chosen, and the one thing to do now. */
export default function CampaignTab() {
  const list = useEndpoint('campaign.list', {})
  const { params } = useRouter()
  const [chosen, setChosen] = useState(() => params.campaignId ?? chosenCampaign())
  const campaigns = list.data?.items ?? []
  const campaignId = (campaigns.find(one => one.campaignId === chosen) ?? campaigns[0])?.campaignId
  const home = useEndpoint('campaign.home', { campaignId: campaignId ?? '' }, { enabled: campaignId !== undefined })
  useShareMenu({ title: home.data?.titleLines.join(''), path: `/tabs/campaign/index?campaignId=${campaignId ?? ''}` })
  const none = list.data?.items.length === 0
  const others = campaigns.filter(one => one.campaignId !== campaignId)
  const choose = (id: string) => {
    chooseCampaign(id)
    setChosen(id)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  return (
    <Page title='匠选' wordmark state={stateOf(campaignTabWords, list, ...(none ? [] : [home]))} skeleton={<BonePage />}>
      {none && <Empty title='还没有评选' sentence='有新的评选通知，会先出现在这里。' />}
      {home.data && <Home key={home.data.campaignId} home={home.data} />}
      {home.data && others.length > 0 && <Others campaigns={others} onChoose={choose} />}
    </Page>
  )
}
