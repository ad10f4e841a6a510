import { join } from 'node:path'
import { scaled, showRound } from '../scale'
import { VoteCloud } from './cloud'
import { Phones } from './phones'

const rounds = 8
const secondsInRound = scaled(5)
const resultsPerSecond = 50

const percentile99 = (latencies: readonly number[]): number => [...latencies].sort((one, other) => one - other)[Math.floor(latencies.length * 0.99)] ?? NaN

/** The 99th percentile of all waits for the results page while half of `capacity` (casts a second) is cast, over that of an idle cloud. The two take turns. */
export async function measureResults(folder: string, functionsFolder: string, capacity: number): Promise<number> {
  const cloud = await new VoteCloud().start(join(folder, 'results'), functionsFolder, scaled(10_000))
  const [readers, casters] = [new Phones(1), new Phones()]
  const perSecond = capacity / 2
  let voters = 0
  const read = async (): Promise<number[]> => {
    const { latencies, refused } = await readers.call({ port: cloud.port, kind: 'results', calls: resultsPerSecond * secondsInRound, from: (voters += 10_000), perSecond: resultsPerSecond })
    if (latencies.length === 0 || Object.keys(refused).length > 0) throw new Error(`results: ${JSON.stringify(refused)}`)
    return latencies
  }
  const cast = () => casters.call({ port: cloud.port, kind: 'cast', calls: 2 * Math.round((perSecond * secondsInRound) / 2), from: (voters += 10_000), perSecond })
  const [idle, loaded]: [number[], number[]] = [[], []]
  try {
    await read()
    for (let round = 0; round < rounds; round++) {
      const alone = await read()
      const [beside] = await Promise.all([read(), cast()])
      showRound({ idle: percentile99(alone), loaded: percentile99(beside), perSecond })
      idle.push(...alone)
      loaded.push(...beside)
    }
  } finally {
    for (const each of [readers, casters, cloud]) each.close()
  }
  return percentile99(loaded) / percentile99(idle)
}
