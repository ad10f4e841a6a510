import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { CampaignHome } from '@shared/campaign/contract'
import { progressOf, timeLeft } from '@shared/basics/time-phrases'
import { useEndpoint } from '@/api/use-endpoint'
import { addressOf, go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { rulerOf } from '@/lib/ruler-of'
import { useServerNow } from '@/lib/server-clock'
import { useShareMenu } from '@/lib/share-menu'
import { isSinglePage, sayWayOn } from '@/lib/single-page'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Ruler } from '@/ui/ruler'
import { addressOfShared } from '../../address-of-shared'
import { sharingWords } from '../../words'
import './index.scss'

function Campaign({ home }: { home: CampaignHome }) {
  const now = useServerNow()
  const stage = home.stages.find(({ state }) => state === 'now')
  return (
    <View>
      <View className='union-title display'>{home.titleLines.map(line => <View key={line}>{line}</View>)}</View>
      <View className='meta'>{home.host}主办</View>
      <View className='union-ruler'><Ruler stages={rulerOf(home.stages)} progress={stage && progressOf(now, stage.opensAt, stage.closesAt)} /></View>
      {stage && <View className='union-now lead'>{stage.title}{stage.closesAt === null ? '进行中' : timeLeft(now, stage.closesAt)}</View>}
    </View>
  )
}

const Ways = ({ home: { campaignId, candidates } }: { home: CampaignHome }) =>
  <View className='sec rows is-framed'>
    <Row icon='file-text' onPress={() => go('campaign/notice', { campaignId })}>评选办法与通知原文</Row>
    {candidates > 0 && <Row icon='users-round' onPress={() => go('vote/candidates', { campaignId })}>候选人和他们的事迹</Row>}
  </View>

/** 没有这个工会: the campaign is still there. */
const NoUnion = ({ onEnter }: { onEnter: () => void }) =>
  <Page title='评选'><Empty title='没有找到这个工会' sentence='链接可能不完整，评选还在这里。'><Button look='quiet' onPress={onEnter}>看这次评选</Button></Empty></Page>

/** 工会的评选页: the campaign under the name of a union that recommends it. Who comes this way is not counted. */
export default function UnionPage() {
  const { campaignId, by } = useParams('sharing/union')
  const home = useEndpoint('campaign.home', { campaignId })
  const union = useEndpoint('sharing.union', { organisationId: by })
  useShareMenu({ title: home.data && union.data && `${union.data.name}推荐：${home.data.titleLines.join('')}`, path: addressOf('sharing/union', { campaignId, by }) })
  const enter = () => isSinglePage() ? sayWayOn() : void Taro.reLaunch({ url: addressOfShared({ page: 'home', id: campaignId }) })
  if (union.error?.kind === 'no-such-organisation' || union.error?.kind === 'malformed') return <NoUnion onEnter={enter} />
  return (
    <Page title={union.data?.name ?? '评选'} state={stateOf(sharingWords, home, union)} skeleton={<BonePage />} bar={<Button onPress={enter}>看这次评选</Button>}>
      <View className='union-name serif'>{union.data?.name}</View>
      <View className='meta'>推荐你了解这次评选</View>
      {home.data && <Campaign home={home.data} />}
      {home.data && <Ways home={home.data} />}
      <View className='sec note'>看不看、参不参加，都凭自愿。从哪里进来，不作统计，也没有名额和奖励。</View>
    </Page>
  )
}
