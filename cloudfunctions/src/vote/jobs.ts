import { eachAnnounced } from '../campaign/each-campaign'
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

/** Timer: seals what may be sealed of every running vote. */
export async function sealBoxes(now: number): Promise<void> {
  const hasTime = timeFor(closingMs)
  await eachAnnounced(async campaign => {
    const vote = runningVote(campaign, now)
    if (vote) await sealBox(vote, hasTime)
  })
}
