import { join } from 'node:path'
import { median } from '../figure'
import { scaled, showRound } from '../scale'
import { VoteCloud } from './cloud'
import { Phones } from './phones'

const rounds = scaled(15, 3)
const castsInRound = scaled(200, 20)

/** One phone after another: what a voter waits for, at a thousand ballots and at a million. Gives the median of the rounds' ratios. */
export async function measureGrowth(folder: string, functionsFolder: string): Promise<number> {
  const few = await new VoteCloud().start(join(folder, 'few'), functionsFolder, 1000)
  const many = await new VoteCloud().start(join(folder, 'many'), functionsFolder, scaled(1_000_000, 1000))
  const phones = new Phones(1)
  const latency = async ({ port }: VoteCloud, round: number): Promise<number> => {
    const { latencies } = await phones.call({ port, kind: 'cast', callers: 1, calls: castsInRound, from: round * castsInRound })
    return median(latencies)
  }
  const ratios: number[] = []
  try {
    for (let round = 0; round <= rounds; round++) {
      const [first, second] = round % 2 ? [few, many] : [many, few]
      const [one, other] = [await latency(first, round), await latency(second, round)]
      const seen = first === few ? { few: one, many: other } : { few: other, many: one }
      showRound(seen)
      ratios.push(seen.many / seen.few)
    }
  } finally {
    for (const each of [few, many, phones]) each.close()
  }
  // The first round warms up.
  return median(ratios.slice(1))
}
