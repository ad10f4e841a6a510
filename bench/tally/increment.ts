import { sdkAt } from '../../dev/cloudbase/testing/node-sdk'
import { median } from '../figure'
import { scaled, showRound } from '../scale'
import { campaignId, earlierBallot } from '../vote/campaign'
import { Counter } from './counting'

const rounds = scaled(15, 3)
const newInRound = 500

/** A cloud with so many ballots counted already, its counter warm. */
class Behind {
  private readonly counter: Counter
  private readonly ballots

  constructor(entry: string, port: number, private behind: number) {
    this.counter = new Counter(entry, port)
    this.ballots = sdkAt(`http://127.0.0.1:${port}`).database().collection('ballots')
  }

  /** Milliseconds to count on over new ballots, for each of them. */
  async costOfNew(): Promise<number> {
    const added = Array.from({ length: newInRound }, (_, index) => earlierBallot(this.behind + index))
    await this.ballots.add(added)
    this.behind += newInRound
    const { ms, ballots } = await this.counter.carryOut({ kind: 'countOn', campaignId, until: earlierBallot(this.behind).castAt })
    if (ballots !== this.behind) throw new Error(`counted ${ballots} of ${this.behind}`)
    return ms / newInRound
  }

  close(): void {
    this.counter.close()
  }
}

/** What a new ballot costs the running count with many behind it over the same with few; the two take turns. */
export async function measureIncrement(entry: string, few: { port: number; ballots: number }, many: { port: number; ballots: number }): Promise<number> {
  const sides = [new Behind(entry, few.port, few.ballots), new Behind(entry, many.port, many.ballots)] as const
  const ratios: number[] = []
  try {
    for (let round = 0; round <= rounds; round++) {
      const [first, second] = round % 2 ? sides : [sides[1], sides[0]]
      const [one, other] = [await first.costOfNew(), await second.costOfNew()]
      const [fewCost, manyCost] = round % 2 ? [one, other] : [other, one]
      showRound({ fewCost, manyCost })
      ratios.push(manyCost / fewCost)
    }
  } finally {
    sides.forEach(side => side.close())
  }
  // The first round warms up.
  return median(ratios.slice(1))
}
