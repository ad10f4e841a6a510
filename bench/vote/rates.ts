import { join } from 'node:path'
import { median } from '../figure'
import { scaled, showRound } from '../scale'
import { VoteCloud } from './cloud'
import { Gateways } from './gateways'
import { Phones } from './phones'

const rounds = scaled(15, 3)
const callsInRound = scaled(1000, 100)
const ballots = scaled(10_000)

/** What one round saw, in calls a second; and requests that the ballot function made for the accepted ballots of its round. */
interface Round {
  insert: number
  cast: number
  usual: number
  insertInProcess: number
  castInProcess: number
  roundTrips: number
}

/** All sides take turns in each round, forwards in one and backwards in the next, so that a busy machine slows them alike. */
export async function measureRates(folder: string, functionsFolder: string) {
  const cloud = await new VoteCloud().start(join(folder, 'rates'), functionsFolder, ballots)
  const [phones, gateways] = [new Phones(), await Gateways.start(folder, functionsFolder, cloud.port)]
  let voters = 0
  const nextVoters = () => (voters += callsInRound) - callsInRound
  const byPhones = async (kind: 'cast' | 'usual') => {
    const { ms, accepted, refused } = await phones.call({ port: cloud.port, kind, calls: callsInRound, from: nextVoters() })
    if (accepted !== callsInRound) throw new Error(`${kind}: ${JSON.stringify(refused)}`)
    return (callsInRound / ms) * 1000
  }
  const sides = {
    cast: () => byPhones('cast'),
    insert: () => gateways.rate('insert', callsInRound, nextVoters()),
    usual: () => byPhones('usual'),
    castInProcess: () => gateways.rate('cast', callsInRound, nextVoters()),
    insertInProcess: () => gateways.rate('insert', callsInRound, nextVoters()),
  }
  const inTurn = async (order: (keyof typeof sides)[]): Promise<Round> => {
    const seen = { roundTrips: 0 } as Round
    for (const side of order) {
      const before = await cloud.requestsOfBallot()
      seen[side] = await sides[side]()
      if (side === 'cast') seen.roundTrips = ((await cloud.requestsOfBallot()) - before) / callsInRound
    }
    showRound(seen)
    return seen
  }
  const order = Object.keys(sides) as (keyof typeof sides)[]
  const measured: Round[] = []
  try {
    for (let round = 0; round <= rounds; round++) measured.push(await inTurn(round % 2 ? [...order].reverse() : order))
  } finally {
    phones.close()
    gateways.close()
    cloud.close()
  }
  // The first round warms up.
  const warm = measured.slice(1)
  return {
    ratio: (over: keyof Round, under: keyof Round): number => median(warm.map(round => round[over] / round[under])),
    median: (side: keyof Round): number => median(warm.map(round => round[side])),
  }
}
