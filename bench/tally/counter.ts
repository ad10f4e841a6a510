import { countOn, lagMs, recount } from '../../cloudfunctions/src/tally/count-votes'
import { collection, command } from '../../cloudfunctions/src/platform/collection'
import { timeFor } from '../../cloudfunctions/src/platform/time-left'
import type { BallotDocument } from '../../cloudfunctions/src/vote/store'

/** What the counting process is asked to do, up to an instant: count everything afresh, read the same pages and do nothing, or count on. */
export interface CounterOrder {
  kind: 'recount' | 'read' | 'countOn'
  campaignId: string
  until: number
}

export interface CounterAnswer {
  ms: number
  ballots: number
  /** The most memory that the process has had, in MB. */
  peakMb: number
}

const pageSize = 1000
const ballots = collection<BallotDocument>('ballots')

/** As the timer does it: in runs of twenty seconds, each going on where the last one stopped. */
async function recountInRuns({ campaignId, until }: CounterOrder): Promise<number> {
  for (;;) {
    const count = await recount(campaignId, until, until + lagMs, timeFor(20_000))
    if (count) return count.ballots
  }
}

/** The pages that a count reads, and no more. */
async function readPages({ campaignId, until }: CounterOrder): Promise<number> {
  for (let [read, after] = [0, 0]; ; ) {
    const page = await ballots.find({ where: { campaignId, castAt: command.gt(after).and(command.lt(until)) }, orderBy: [['castAt', 'asc'], ['_id', 'asc']], limit: pageSize, fields: ['castAt', 'picks', 'revision', 'firstId'] })
    read += page.length
    if (page.length < pageSize) return read
    after = page[page.length - 1]?.castAt ?? after
  }
}

const kinds: Record<CounterOrder['kind'], (order: CounterOrder) => Promise<number>> = {
  recount: recountInRuns,
  read: readPages,
  countOn: async ({ campaignId, until }) => (await countOn(campaignId, until + lagMs, () => true))?.ballots ?? 0,
}

process.on('message', (order: CounterOrder) => void (async () => {
  const started = performance.now()
  const counted = await kinds[order.kind](order)
  process.send?.({ ms: performance.now() - started, ballots: counted, peakMb: process.resourceUsage().maxRSS / 1024 } satisfies CounterAnswer)
})())
