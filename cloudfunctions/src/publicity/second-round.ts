import { accept, refuse, type Result } from '@shared/basics/result'
import { dayOf } from '@shared/basics/shanghai-time'
import type { CallRefusal } from '@shared/contract'
import { maySecond } from '@shared/identity/may-second'
import { frozenPath } from '@shared/publicity/frozen-notice'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { freeze } from './freeze'
import { noticeView } from './notice-view'
import { nomineesAt, roundIn } from './rounds'
import { publicityNotices, type PublicityNoticeDocument } from './store'

type Refusal = CallRefusal<'publicity.secondRound'>

const decide = (personId: string, now: number) => (current: PublicityNoticeDocument | null): Result<Omit<PublicityNoticeDocument, '_id' | 'revision'>, Refusal> => {
  if (!current) return refuse({ kind: 'no-such-notice' })
  if (current.state === 'published') return refuse({ kind: 'already-published' })
  const allowed = maySecond({ proposer: current.proposedBy, proposerAppointedBy: current.proposerAppointedBy, seconder: personId })
  if (!allowed.ok) return allowed
  if (current.firstDay < dayOf(now)) return refuse({ kind: 'first-day-past' })
  return accept({ ...current, state: 'published', publishedAt: now, contentPath: frozenPath(current.contentHash), secondedBy: personId, applied: true })
}

/** Whether everyone on the list is still with the office and on no other list. */
async function stillStands({ campaignId, roundKey, organisationId, nominees }: PublicityNoticeDocument, now: number): Promise<Result<null, Refusal>> {
  const found = await roundIn(campaignId, roundKey, now)
  if (!found.ok) return refuse({ kind: 'no-such-notice' })
  if (found.value.campaign.state !== 'announced') return refuse({ kind: 'campaign-not-running' })
  const here = new Set((await nomineesAt(campaignId, found.value.round, organisationId)).map(({ _id }) => _id))
  return Object.values(nominees).every(nominationId => here.has(nominationId)) ? accept(null) : refuse({ kind: 'list-changed' })
}

/** A second officer, of the same office or of one above, puts its list on display. */
export const secondRound: Handler<'publicity.secondRound'> = async ({ input, caller, personId, now }) => {
  const proposed = await publicityNotices.get(input.noticeId)
  const post = (await caller.held()).find(held => held.post === 'officer' && proposed?.organisationPath.includes(held.organisationId))
  if (!proposed || !post) return refuse({ kind: 'no-such-notice' })
  const isDue = decide(personId, now)(proposed).ok
  const stands = isDue ? await stillStands(proposed, now) : accept(null)
  if (!stands.ok) return stands
  if (isDue) await freeze(proposed)
  const kept = await recordAct<PublicityNoticeDocument, Refusal>({ collection: publicityNotices, id: input.noticeId, act: 'publish-round', by: post.role, personId, at: now, requestId: input.requestId, decide: decide(personId, now) })
  return kept.ok ? accept(noticeView(kept.value)) : kept
}
