import { campaigns, readCampaign } from '../campaign/store'
import { readEdge } from '../ledger/read-edge'
import { sealLog } from '../ledger/sealed-log'
import { boxLog } from './box-store'
import { closeBox } from './close-box'
import { fillBox } from './fill-box'
import { publishBoxFiles } from './publish-box'
import { runningVote, type RunningVote } from './running-vote'

async function sealBox(vote: RunningVote): Promise<void> {
  if (vote.time.now < vote.time.window.opensAt) return
  const log = boxLog(vote.campaign._id)
  await fillBox(vote)
  const grown = await readEdge(log)
  await sealLog(log, grown, vote.time.now, () => publishBoxFiles(vote, null))
  await closeBox(vote, grown.edge)
}

/** Timer: seals what may be sealed of every running vote. A box that is at fault does not keep the others open. */
export async function sealBoxes(now: number): Promise<void> {
  const faults: unknown[] = []
  for (const document of await campaigns.find({ where: { state: 'announced' }, limit: 100 })) {
    const vote = runningVote(readCampaign(document), now)
    if (vote) await sealBox(vote).catch(fault => faults.push(fault))
  }
  if (faults.length > 0) throw new AggregateError(faults, faults.map(fault => (fault as Error).message).join('; '))
}
