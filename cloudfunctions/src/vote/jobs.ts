import { campaigns, readCampaign } from '../campaign/store'
import { readEdge } from '../ledger/read-edge'
import { sealLog } from '../ledger/sealed-log'
import { timeFor, type HasTime } from '../platform/time-left'
import { boxLog } from './box-store'
import { closeBox } from './close-box'
import { fillBox } from './fill-box'
import { publishBoxFiles } from './publish-box'
import { runningVote, type RunningVote } from './running-vote'

/** Of the timer's minute, for the final count; it goes on in the next. */
const closingMs = 20_000

async function sealBox(vote: RunningVote, hasTime: HasTime): Promise<void> {
  if (vote.time.now < vote.time.window.opensAt) return
  const log = boxLog(vote.campaign._id)
  await fillBox(vote)
  const grown = await readEdge(log)
  await sealLog(log, grown, vote.time.now, () => publishBoxFiles(vote, null))
  await closeBox(vote, grown.edge, hasTime)
}

/** Timer: seals what may be sealed of every running vote. A box that is at fault does not keep the others open. */
export async function sealBoxes(now: number): Promise<void> {
  const hasTime = timeFor(closingMs)
  const faults: unknown[] = []
  for (const document of await campaigns.find({ where: { state: 'announced' }, limit: 100 })) {
    const vote = runningVote(readCampaign(document), now)
    if (vote) await sealBox(vote, hasTime).catch(fault => faults.push(fault))
  }
  if (faults.length > 0) throw new AggregateError(faults, faults.map(fault => (fault as Error).message).join('; '))
}
