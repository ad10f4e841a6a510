import type { Me } from '@shared/identity/contract'
import type { NominationStatus } from '@shared/nomination/status'
import { useEndpoint } from '@/api/use-endpoint'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Desk } from '@/ui/desk'
import { Page } from '@/ui/page'
import { checksOf } from '../../checks-of'
import { FileView } from '../../file-view'
import { OpenFile } from '../../open-file'
import { QueueList } from '../../queue-list'
import { SecondLookDecision } from '../../second-look-decision'
import { useDesk, type DeskTab } from '../../use-desk'
import { focusSearch, useKeys } from '../../use-keys'
import { reviewWords } from '../../words'
import { OpinionDecision } from './opinion-decision'
import { TimeLeft } from './time-left'

const beyond: NominationStatus[] = ['underReview', 'approved', 'candidate', 'publicised', 'honoured', 'notChosen', 'disqualified']
const holds = (me: Me, role: Me['appointments'][number]['role']) => me.appointments.some(appointment => appointment.role === role)

/** What stands with these posts, and what they have sent on: a unit's file goes on to the recommender, a recommender's to the city. */
function tabsFor(me: Me): DeskTab[] {
  const isUnit = holds(me, 'unitOfficer')
  const isRecommender = holds(me, 'countyOfficer') || holds(me, 'societyOfficer')
  return [
    { key: 'waiting', title: '待办', statuses: [...(isUnit ? ['withUnit' as const] : []), ...(isRecommender ? ['withRecommender' as const] : [])] },
    { key: 'returned', title: '退回', statuses: ['returned'] },
    { key: 'sent', title: '已推荐', statuses: isRecommender ? beyond : ['withRecommender', ...beyond] },
    { key: 'secondLook', title: '复核', statuses: ['secondLook'] },
    { key: 'declined', title: '不予', statuses: ['declined', 'upheld', 'lapsed'] },
  ]
}

const waits: NominationStatus[] = ['withUnit', 'withRecommender']

function Opinions({ campaignId, me }: { campaignId: string; me: Me }) {
  const desk = useDesk(campaignId, tabsFor(me))
  useKeys({ 'j': () => desk.step(1), 'k': () => desk.step(-1), '/': focusSearch }, true)
  const { current, tab } = desk
  const back = () => desk.open(null)
  const file = current === null ? null : <OpenFile key={current} nominationId={current} campaignId={campaignId} onBack={back}>
    {(read, form) => <FileView file={read} form={form} checks={checksOf(read, {})} mayReveal={holds(me, 'countyOfficer')} onBack={back}>
      {waits.includes(read.status) && tab?.key === 'waiting' && <OpinionDecision file={read} form={form} onDecided={desk.goOn} />}
      {read.status === 'secondLook' && <SecondLookDecision file={read} onDecided={desk.goOn} />}
    </FileView>}
  </OpenFile>
  return (
    <Page title='推荐意见' wide flush state={stateOf(reviewWords, desk.totals)} skeleton={<BoneRows />}>
      <Desk strip={<TimeLeft campaignId={campaignId} level={holds(me, 'unitOfficer') ? 'unit' : 'recommender'} />} list={<QueueList desk={desk} />} file={file} fileKey={current} />
    </Page>
  )
}

/** 单位意见, 县（市、区）总工会·社会团体意见: the files that stand with the caller's organisations. */
export default function OpinionsPage() {
  const { campaignId } = useParams('review/opinions')
  const me = useEndpoint('identity.me', {})
  if (!me.data) return <Page title='推荐意见' state={stateOf(reviewWords, me)} skeleton={<BoneRows />} />
  const mayGive = ['unitOfficer', 'countyOfficer', 'societyOfficer'].some(role => me.data.appointments.some(appointment => appointment.role === role))
  return mayGive
    ? <Opinions campaignId={campaignId} me={me.data} />
    : <Page title='推荐意见' state={{ kind: 'failed', title: '这里不对你开放', sentence: '推荐意见由单位工会、县（市、区）总工会和社会团体的经办人来写。' }} />
}
