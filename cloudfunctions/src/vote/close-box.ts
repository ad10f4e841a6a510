import { sealReach } from '@shared/vote/sealing'
import { rootOfEdge, type Edge } from '@shared/ledger/tiles'
import { command } from '../platform/collection'
import type { HasTime } from '../platform/time-left'
import { finalCount } from '../tally/count-votes'
import { start } from '../tally/read-ballots'
import { standingVoids } from '../tally/standing-voids'
import { batchId, boxBatches, boxResultId, boxResults } from './box-store'
import { publishedVoids } from './held-groups'
import { heldUp, voidedGroups } from './held-store'
import { openingsBetween } from './openings'
import { publishBoxFiles } from './publish-box'
import type { RunningVote } from './running-vote'
import { ballots, candidatesOf } from './store'

/** With one pick a ballot, every pick that counts; read a batch at a time. */
async function publishedPicks({ campaign: { _id: campaignId }, rule }: RunningVote): Promise<string[] | null> {
  if (rule.picks.maximum > 1) return null
  const picks: string[] = []
  for (let [number, from] = [0, start]; ; number += 1) {
    const batch = await boxBatches.get(batchId(campaignId, number))
    if (!batch) return picks.sort()
    const openings = await openingsBetween(campaignId, from, batch.cursor)
    picks.push(...openings.filter(one => !one.replaced && !one.void).flatMap(one => one.picks))
    from = batch.cursor
  }
}

/**
 * After the close: publishes the result beside the box, once. A box that holds more or fewer ballots than were cast, or
 * counts that do not agree, are a fault: the job fails, says so, and nothing is published. A count that takes longer than a
 * run goes on in the next, and held ballots that nobody has decided hold it up.
 */
export async function closeBox(vote: RunningVote, edge: Edge, hasTime: HasTime): Promise<void> {
  const { campaign: { _id: campaignId }, time } = vote
  const { closesAt } = time.window
  if (!sealReach(time).closing || (await boxResults.get(boxResultId(campaignId, closesAt)))) return
  const cast = await ballots.count({ campaignId, castAt: command.lt(closesAt) })
  if (cast !== edge.size) throw new Error(`box of ${campaignId}: ${cast} ballots, ${edge.size} in the box`)
  if (await heldUp(campaignId, closesAt)) return
  const counted = await finalCount(campaignId, closesAt, time.now, hasTime)
  if (!counted.ok && counted.error.kind === 'still-counting') return
  if (!counted.ok) throw new Error(`box of ${campaignId}: the counts do not agree`)
  const { ballots: valid, votes: totals } = counted.value
  const withdrawn = (await candidatesOf(campaignId)).filter(one => one.withdrawn).map(one => one._id)
  const { ballots: voided } = await standingVoids(await voidedGroups(campaignId))
  const result = { ballots: valid, replaced: edge.size - valid - voided, voided, voids: await publishedVoids(campaignId), totals, withdrawn }
  await publishBoxFiles(vote, { ...result, picks: await publishedPicks(vote) })
  await boxResults.add({ _id: boxResultId(campaignId, closesAt), ...result, root: rootOfEdge(edge), size: edge.size })
}
