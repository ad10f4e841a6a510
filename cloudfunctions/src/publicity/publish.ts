import { accept, refuse, type Result } from '@shared/basics/result'
import { dayOf } from '@shared/basics/shanghai-time'
import type { CallRefusal } from '@shared/contract'
import { maySecond } from '@shared/identity/may-second'
import { canonicalJson } from '@shared/ledger/canonical-json'
import { frozenPath } from '@shared/publicity/frozen-notice'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Campaign } from '../campaign/store'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { moveNomination } from '../nomination/move-nomination'
import { candidatesOf } from '../vote/store'
import { freeze } from './freeze'
import { noticeView } from './notice-view'
import { shortlistOf } from './shortlist'
import { publicityNotices, type PublicityNoticeDocument } from './store'

type Refusal = CallRefusal<'publicity.second'>

/** Enters the list in the file of everyone on it. What is applied already stays as it is, so that the timer can go on where this stopped. */
export async function applyNotice(notice: PublicityNoticeDocument, at: number): Promise<void> {
  const listed = new Set(notice.listed.map(one => one.candidateId))
  for (const { _id, nominationId } of await candidatesOf(notice.campaignId))
    if (listed.has(_id)) await moveNomination({ nominationId, act: 'shortlist', at, by: 'timer', personId: '', organisationName: notice.issuer })
  await recordAct<PublicityNoticeDocument, never>({ collection: publicityNotices, id: notice._id, act: 'enter-list', by: 'timer', personId: '', at, decide: current => accept({ ...(current ?? notice), applied: true }) })
}

const decide = (personId: string, now: number) => (current: PublicityNoticeDocument | null) => {
  if (!current) return refuse<Refusal>({ kind: 'no-such-notice' })
  if (current.state === 'published') return refuse<Refusal>({ kind: 'already-published' })
  const allowed = maySecond({ proposer: current.proposedBy, proposerAppointedBy: current.proposerAppointedBy, seconder: personId })
  if (!allowed.ok) return allowed
  if (current.firstDay < dayOf(now)) return refuse<Refusal>({ kind: 'first-day-past' })
  return accept({ ...current, state: 'published' as const, publishedAt: now, contentPath: frozenPath(current.contentHash), secondedBy: personId })
}

/** Counts and works out everything again: the list goes out only as it comes out now. */
async function stillComesOut(campaign: Campaign, { ranking }: PublicityNoticeDocument, now: number): Promise<Result<null, Refusal>> {
  const shortlist = await shortlistOf(campaign, now)
  if (!shortlist.ok) return shortlist
  return canonicalJson(shortlist.value.ranking) === canonicalJson(ranking) ? accept(null) : refuse({ kind: 'list-changed' })
}

/** A second officer puts the list on display. */
export const second: Handler<'publicity.second'> = async ({ input, personId, now }) => {
  const proposed = await publicityNotices.get(input.noticeId)
  const campaign = proposed?.level === 'city' && (await currentCampaign(proposed.campaignId, now))
  if (!campaign) return refuse({ kind: 'no-such-notice' })
  if (campaign.state !== 'announced') return refuse({ kind: 'campaign-not-running' })
  const isDue = decide(personId, now)(proposed).ok
  const checked = isDue ? await stillComesOut(campaign, proposed, now) : accept(null)
  if (!checked.ok) return checked
  if (isDue) await freeze(proposed)
  const kept = await recordAct<PublicityNoticeDocument, Refusal>({ collection: publicityNotices, id: input.noticeId, act: 'publish-list', by: 'cityOfficer', personId, at: now, requestId: input.requestId, decide: decide(personId, now) })
  if (!kept.ok) return kept
  await applyNotice(kept.value, now)
  return accept(noticeView(kept.value))
}
