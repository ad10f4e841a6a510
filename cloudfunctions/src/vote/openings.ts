import { accept, refuse } from '@shared/basics/result'
import type { BallotOpening } from '@shared/vote/ballot-box'
import { sealReach } from '@shared/vote/sealing'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Handler } from '../gateway/handler'
import { command } from '../platform/collection'
import { nextBallots, start } from '../tally/read-ballots'
import { batchId, boxBatches, type BoxBatchDocument } from './box-store'
import { voidAmong, voidedGroups } from './held-store'
import { runningVote } from './running-vote'
import { ballots, type BallotDocument } from './store'

type Cursor = BoxBatchDocument['cursor']
type Opened = Pick<BallotDocument, '_id' | 'castAt' | 'picks' | 'nonce' | 'commitment' | 'firstId' | 'revision'>

const pageSize = 1000
const isBeyond = ({ castAt, _id }: Opened, to: Cursor) => castAt > to.castAt || (castAt === to.castAt && _id > to.id)

/** Ballots after one place up to another, that one included. */
async function ballotsBetween(campaignId: string, from: Cursor, to: Cursor): Promise<Opened[]> {
  const found: Opened[] = []
  for (;;) {
    const page = await nextBallots(campaignId, from, to.castAt + 1, ['castAt', 'picks', 'nonce', 'commitment', 'firstId', 'revision'], pageSize)
    found.push(...page.filter(one => !isBeyond(one, to)))
    const last = page[page.length - 1]
    if (!last || page.length < pageSize || isBeyond(last, to)) return found
    from = { castAt: last.castAt, id: last._id }
  }
}

const revisionKey = (firstId: string, revision: number) => `${firstId}:${revision}`

/** Openings of the ballots after one place up to another, sorted by commitment: without time, voter or order. */
export async function openingsBetween(campaignId: string, from: Cursor, to: Cursor): Promise<BallotOpening[]> {
  const found = await ballotsBetween(campaignId, from, to)
  const later = await ballots.all({ firstId: command.in(found.map(one => one.firstId)), revision: command.gt(0) }, ['firstId', 'revision'])
  const standing = new Set(later.map(one => revisionKey(one.firstId, one.revision)))
  const isVoid = await voidAmong(found.map(one => one._id), await voidedGroups(campaignId))
  const openings = found.map(({ _id, commitment, picks, nonce, firstId, revision }) => ({ commitment, picks: [...picks].sort(), nonce, replaced: standing.has(revisionKey(firstId, revision + 1)), void: isVoid.has(_id) }))
  return openings.sort((one, other) => (one.commitment < other.commitment ? -1 : 1))
}

/** 开票材料: a batch of the box a page, and last what the box does not have, which should be nothing. */
export const listOpenings: Handler<'vote.openings'> = async ({ input: { campaignId, after }, now }) => {
  const campaign = await currentCampaign(campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  const vote = runningVote(campaign, now)
  if (!vote) return refuse({ kind: 'no-vote-here' })
  const { closesAt } = vote.time.window
  if (!sealReach(vote.time).closing) return refuse({ kind: 'vote-not-closed', closesAt })
  const number = after === undefined ? 0 : Number(after) + 1
  const [earlier, batch] = await Promise.all([number > 0 ? boxBatches.get(batchId(campaignId, number - 1)) : null, boxBatches.get(batchId(campaignId, number))])
  if (number > 0 && !earlier) return accept({ items: [], next: null })
  // Nothing is cast at the closing instant itself: it is the place behind the last ballot.
  const items = await openingsBetween(campaignId, earlier?.cursor ?? start, batch?.cursor ?? { castAt: closesAt, id: '' })
  return accept({ items, next: batch ? String(number) : null })
}
