import { View } from '@tarojs/components'
import type { CampaignHome } from '@shared/campaign/contract'
import type { Role } from '@shared/basics/endpoint'
import { useEndpoint } from '@/api/use-endpoint'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { rulerOf } from '@/lib/ruler-of'
import { useServerNow } from '@/lib/server-clock'
import { progressOf, timeLeft } from '@shared/basics/time-phrases'
import { BonePage } from '@/ui/bone'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Ruler } from '@/ui/ruler'
import { SectionHead } from '@/ui/section-head'
import { Tag } from '@/ui/tag'
import { campaignWords, stateNames } from '../../words'
import { Announce } from './announce'
import { Amending } from './amending'
import { workOf } from './work'
import './index.scss'

function Standing({ home }: { home: CampaignHome }) {
  const now = useServerNow()
  const stage = home.stages.find(({ state }) => state === 'now')
  return (
    <View>
      <View className='desk-top'><View className='title grow'>{home.titleLines.map(line => <View key={line}>{line}</View>)}</View><Tag tone={home.state === 'announced' ? 'ok' : home.state === 'drafted' ? 'info' : 'warn'} icon={null}>{stateNames[home.state]}</Tag></View>
      <View className='desk-ruler'><Ruler stages={rulerOf(home.stages)} progress={stage && progressOf(now, stage.opensAt, stage.closesAt)} /></View>
      {stage && home.state === 'announced' && <View className='desk-left'>{stage.title}{stage.closesAt === null ? '进行中' : timeLeft(now, stage.closesAt)}</View>}
    </View>
  )
}

function Work({ home, roles }: { home: CampaignHome; roles: readonly Role[] }) {
  const work = workOf(home, roles)
  return (
    <View className='sec'>
      <SectionHead>我的工作</SectionHead>
      {work.length === 0 && <Empty title='这里没有你的工作' sentence='授权以后，要办的事会出现在这里。' />}
      <View className='rows is-framed'>{work.map(({ words, note, icon, open }) => <Row key={words} icon={icon} note={note} onPress={open}>{words}</Row>)}</View>
    </View>
  )
}

/** 评选工作: where a campaign stands, and everything that one's posts let one do in it. */
export default function DeskPage() {
  const { campaignId } = useParams('campaign/desk')
  const home = useEndpoint('campaign.home', { campaignId })
  const me = useEndpoint('identity.me', {})
  const roles = me.data?.appointments.map(({ role }) => role) ?? []
  const isOffice = roles.includes('cityOfficer')
  return (
    <Page title='评选工作' state={stateOf(campaignWords, home, me)} skeleton={<BonePage />}>
      {home.data && <Standing home={home.data} />}
      {home.data?.state === 'drafted' && <Announce home={home.data} />}
      {home.data && home.data.state !== 'drafted' && <Work home={home.data} roles={roles} />}
      {home.data && isOffice && home.data.state !== 'drafted' && <Amending home={home.data} />}
    </Page>
  )
}
