import { accept, refuse, type Result } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import type { PendingConferral } from '@shared/outcome/contract'
import { mayConfer, type ConferRefusal } from '@shared/outcome/may-confer'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Handler } from '../gateway/handler'
import { heldAs } from '../identity/held-as'
import { recordAct } from '../ledger/record-act'
import { publishedNotice, type PublicityNoticeDocument } from '../publicity/store'
import { candidates } from '../vote/store'
import { conferralIdOf, conferrals, type ConferralDocument } from './store'

type Refusal = CallRefusal<'outcome.propose'>

/** The published list, once its objections are over and decided. */
export async function clearedNotice(campaignId: string, now: number): Promise<Result<PublicityNoticeDocument, ConferRefusal>> {
  const notice = await publishedNotice(campaignId)
  const allowed = mayConfer({ now, notice, isConcluded: !!notice?.objections })
  if (!allowed.ok) return allowed
  return notice ? accept(notice) : refuse({ kind: 'no-publicity' })
}

async function namedOn(notice: PublicityNoticeDocument): Promise<ConferralDocument['named']> {
  const documents = await Promise.all(notice.listed.map(one => candidates.get(one.candidateId)))
  return documents.flatMap(one => (one ? [{ nominationId: one.nominationId, name: one.name, trade: one.trade, unitName: one.unitName }] : []))
}

export const pendingView = ({ _id, campaignId, conferredOn, named, proposedBy }: ConferralDocument, personId: string): PendingConferral => ({ conferralId: _id, campaignId, conferredOn, names: named.map(one => one.name), proposedByMe: proposedBy === personId })

/** A proposal may be put again, changed, until a second officer has carried it. */
export const propose: Handler<'outcome.propose'> = async ({ input, caller, personId, now }) => {
  const campaign = await currentCampaign(input.campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  const existing = await conferrals.get(conferralIdOf(campaign._id))
  if (existing?.state === 'conferred') return refuse({ kind: 'already-conferred' })
  if (campaign.state !== 'announced') return refuse({ kind: 'campaign-not-running' })
  const notice = await clearedNotice(campaign._id, now)
  if (!notice.ok) return notice
  const [named, { appointedBy }] = [await namedOn(notice.value), await heldAs(caller, 'cityOfficer')]
  const proposed = { campaignId: campaign._id, conferredOn: input.conferredOn, note: input.note, named, title: campaign.charter.honourTitle, proposedBy: personId, proposerAppointedBy: appointedBy, secondedBy: '', state: 'proposed' as const, applied: false }
  const kept = await recordAct<ConferralDocument, Refusal>({
    collection: conferrals, id: conferralIdOf(campaign._id), act: 'propose-conferral', by: 'cityOfficer', personId, at: now, requestId: input.requestId,
    decide: current => (current?.state === 'conferred' ? refuse({ kind: 'already-conferred' }) : accept(proposed)),
  })
  return kept.ok ? accept(pendingView(kept.value, personId)) : kept
}

export const pending: Handler<'outcome.pending'> = async ({ input, personId, now }) => {
  if (!(await currentCampaign(input.campaignId, now))) return refuse({ kind: 'no-such-campaign' })
  const found = await conferrals.get(conferralIdOf(input.campaignId))
  return accept(found?.state === 'proposed' ? pendingView(found, personId) : null)
}
