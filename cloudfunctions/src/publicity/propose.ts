import { accept, refuse, type Result } from '@shared/basics/result'
import { cityRound } from '@shared/campaign/rounds-of'
import { composeNotice, inListOrder, lineOn } from '@shared/publicity/compose-notice'
import { formulaOf } from '@shared/publicity/formula-of'
import { listedIds } from '@shared/publicity/list-order'
import type { CallParsed, CallRefusal } from '@shared/contract'
import type { ListedPerson } from '@shared/publicity/contract'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Campaign } from '../campaign/store'
import type { Handler } from '../gateway/handler'
import { heldAs } from '../identity/held-as'
import { recordAct } from '../ledger/record-act'
import { draftNotice, type Draft } from './draft-notice'
import { shortlistOf, type Shortlist } from './shortlist'
import { boxResultId, boxResults } from '../vote/box-store'
import { runningVote } from '../vote/running-vote'
import { noticeIdOf, publicityNotices, type PublicityNoticeDocument } from './store'

type Refusal = CallRefusal<'publicity.propose'>

/** The people on the list with the fields that a public list may carry, in its round's order. */
function listedPeople({ candidates, round }: Shortlist, ids: readonly string[]): ListedPerson[] {
  const byId = new Map(candidates.map(one => [one._id, one]))
  const people = ids.flatMap(candidateId => byId.get(candidateId) ?? [])
  return inListOrder(round.order, people.map(one => lineOn(round, { ...one, candidateId: one._id })))
}

/** How the ballot box stood when it was closed; null while it is not. Without a vote there is none to show. */
async function closedBox(campaign: Campaign, now: number): Promise<Pick<PublicityNoticeDocument, 'boxRoot' | 'boxSize' | 'voids'> | null> {
  const vote = runningVote(campaign, now)
  if (!vote) return { boxRoot: '', boxSize: 0, voids: [] }
  const closed = await boxResults.get(boxResultId(campaign._id, vote.time.window.closesAt))
  return closed && { boxRoot: closed.root, boxSize: closed.size, voids: closed.voids }
}

async function draft(campaign: Campaign, input: CallParsed<'publicity.propose'>, now: number): Promise<Result<Draft, Refusal>> {
  const shortlist = await shortlistOf(campaign, now)
  if (!shortlist.ok) return shortlist
  const { round, ranking, tied } = shortlist.value
  if (tied.length > 0) return refuse({ kind: 'tie-at-the-cut', names: tied })
  const box = await closedBox(campaign, now)
  if (!box) return refuse({ kind: 'box-not-sealed' })
  const ids = listedIds(round.order, ranking, input.pinned ?? [])
  if (!ids.ok) return ids
  const listed = listedPeople(shortlist.value, ids.value)
  const composed = composeNotice(campaign.charter, listed.length, round.workingDays)
  return draftNotice({ round, composed, campaignId: campaign._id, listed, issuer: campaign.charter.notice.issuer, ...box, ranking, formula: formulaOf(campaign.charter) }, input, now)
}

/** A proposal may be put again, changed, until a second officer has published it. */
export const propose: Handler<'publicity.propose'> = async ({ input, caller, personId, now }) => {
  const campaign = await currentCampaign(input.campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  if (campaign.state !== 'announced') return refuse({ kind: 'campaign-not-running' })
  const drafted = await draft(campaign, input, now)
  if (!drafted.ok) return drafted
  const { appointedBy } = await heldAs(caller, 'cityOfficer')
  const id = noticeIdOf(campaign._id, cityRound(campaign.charter)?.key ?? '')
  const kept = await recordAct<PublicityNoticeDocument, Refusal>({
    collection: publicityNotices, id, act: 'propose-publicity', by: 'cityOfficer', personId, at: now, requestId: input.requestId,
    decide: current => (current?.state === 'published' ? refuse({ kind: 'already-published' }) : accept({ ...drafted.value, organisationId: '', organisationPath: [], nominees: {}, proposedBy: personId, proposerAppointedBy: appointedBy })),
  })
  return kept.ok ? accept({ noticeId: kept.value._id }) : kept
}
