import type { CampaignHome } from '@shared/campaign/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { publicityWords } from '../../words'
import { Proposal } from './proposal'
import { Second } from './second'
import './index.scss'

const Published = ({ noticeId, campaignId, mayAct }: { noticeId: string; campaignId: string; mayAct: boolean }) =>
  <Empty title='名单已经公布' sentence='异议期满、异议都有了决定，就可以拟定命名。'>
    <Button look='quiet' onPress={() => go('publicity/notice', { noticeId })}>看公示</Button>
    {mayAct && <Button look='quiet' onPress={() => go('outcome/confer', { campaignId })}>去审定命名</Button>}
  </Empty>

const isOfficer = (roles: readonly string[]) => roles.includes('cityOfficer')

function Desk({ home }: { home: CampaignHome }) {
  const { campaignId, publicityNoticeId } = home
  const pending = useEndpoint('publicity.pending', { campaignId })
  const me = useEndpoint('identity.me', {})
  const mayAct = isOfficer(me.data?.appointments.map(({ role }) => role) ?? [])
  const state = stateOf(publicityWords, pending, me)
  if (state) return <Page wide title='公示名单拟定' state={state} skeleton={<BonePage />} />
  if (publicityNoticeId) return <Page title='公示名单拟定'><Published noticeId={publicityNoticeId} campaignId={campaignId} mayAct={mayAct} /></Page>
  return pending.data ? <Second home={home} notice={pending.data} mayAct={mayAct} /> : <Proposal home={home} mayAct={mayAct} />
}

/** 公示名单拟定: from the ranking to a list that a second officer puts on display. */
export default function PreparePage() {
  const { campaignId } = useParams('publicity/prepare')
  const home = useEndpoint('campaign.home', { campaignId })
  if (!home.data) return <Page wide title='公示名单拟定' state={stateOf(publicityWords, home)} skeleton={<BonePage />} />
  return <Desk home={home.data} />
}
