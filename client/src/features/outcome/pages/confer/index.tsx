import type { CampaignHome } from '@shared/campaign/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'
import { outcomeWords } from '../../words'
import { Named } from './named'
import { Proposal } from './proposal'
import { Second } from './second'
import { TooEarly } from './too-early'
import './index.scss'

function Desk({ home }: { home: CampaignHome }) {
  const { campaignId, publicityNoticeId } = home
  const pending = useEndpoint('outcome.pending', { campaignId })
  const notice = useEndpoint('publicity.notice', { noticeId: publicityNoticeId ?? '' }, { enabled: publicityNoticeId !== null })
  const state = stateOf(outcomeWords, pending, ...(publicityNoticeId ? [notice] : []))
  if (state) return <Page title='审定命名' state={state} skeleton={<BonePage />} />
  if (home.honoured > 0) return <Named home={home} />
  if (pending.data) return <Second home={home} pending={pending.data} />
  return notice.data ? <Proposal home={home} notice={notice.data} /> : <TooEarly campaignId={campaignId} />
}

/** 审定命名: one officer proposes, a second carries it, and then it is done. */
export default function ConferPage() {
  const { campaignId } = useParams('outcome/confer')
  const home = useEndpoint('campaign.home', { campaignId })
  if (!home.data) return <Page title='审定命名' state={stateOf(outcomeWords, home)} skeleton={<BonePage />} />
  return <Desk home={home.data} />
}
