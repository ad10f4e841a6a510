import type { BoxFile, BoxResult } from '@shared/vote/ballot-box'
import { publishInLog } from '../ledger/sealed-log'
import { command } from '../platform/collection'
import { arrivalPoints } from './arrival-points'
import { boxBatches, boxLog, checkpointsOfBox } from './box-store'
import { publishedLimits } from './published-limits'
import type { RunningVote } from './running-vote'
import { candidatesOf } from './store'

const minuteMs = 60_000
const mostCheckpoints = 1000

/** Every ballot cast before this instant is among the first `size` leaves; whole minutes, so that it is nobody's moment. */
export async function coversUntil(campaignId: string, size: number): Promise<number> {
  const [last] = await boxBatches.find({ where: { campaignId, start: command.lt(size) }, orderBy: [['start', 'desc']], limit: 1, fields: ['cursor'] })
  return last ? Math.floor(last.cursor.castAt / minuteMs) * minuteMs : 0
}

/** Writes what stands beside a box's tiles: every checkpoint so far, the frozen charter, the rule and, in the end, the result. */
export async function publishBoxFiles(vote: RunningVote, result: BoxResult | null): Promise<void> {
  const { campaign: { _id, charter }, rule, time: { window, sealing } } = vote
  const log = boxLog(_id)
  const checkpoints = (await checkpointsOfBox(_id, mostCheckpoints)).reverse().map(({ origin, size, root, signedAt, signature, publicKey }) => ({ origin, size, root, signedAt, signature, publicKey }))
  const size = checkpoints[checkpoints.length - 1]?.size ?? 0
  const covered = result ? window.closesAt : await coversUntil(_id, size)
  const standing = await candidatesOf(_id)
  const candidates = standing.map(one => ({ candidateId: one._id, number: one.number, name: one.name }))
  const file: BoxFile = { campaignId: _id, title: charter.title, ...window, ...sealing, ...publishedLimits(rule, standing), candidates, arrivals: await arrivalPoints(vote, size), coversUntil: covered, result }
  await publishInLog(log, 'checkpoints.json', JSON.stringify(checkpoints))
  await publishInLog(log, 'charter.json', JSON.stringify(charter))
  await publishInLog(log, 'box.json', JSON.stringify(file))
}
