import { median } from '../figure'
import { showRound } from '../scale'
import { campaignId } from '../vote/campaign'
import { countedAfresh } from './counting'

const rounds = 3

/** A full recount over bare reading of the same pages, in turns, each in a process of its own; and the most memory that a recount took. */
export async function measureRecount(entry: string, port: number, ballots: number, until: number): Promise<{ ratio: number; peakMb: number }> {
  const measure = async (kind: 'recount' | 'read', round: number) => {
    // A recount is kept under its instant: each round has one of its own, so that it begins anew.
    const answer = await countedAfresh(entry, port, { kind, campaignId, until: until + round })
    if (answer.ballots !== ballots) throw new Error(`${kind}: ${answer.ballots} of ${ballots} ballots`)
    return answer
  }
  const [ratios, peaks]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const first = await measure(round % 2 ? 'recount' : 'read', round)
    const second = await measure(round % 2 ? 'read' : 'recount', round)
    const [recount, read] = round % 2 ? [first, second] : [second, first]
    showRound({ recountMs: recount.ms, readMs: read.ms, peakMb: recount.peakMb })
    ratios.push(recount.ms / read.ms)
    peaks.push(recount.peakMb)
  }
  return { ratio: median(ratios), peakMb: Math.max(...peaks) }
}
