import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { figure, median, type Figure } from './figure'
import { benchFolder } from './folder'
import { Clients } from './local-cloud/clients'
import { startCloud } from './local-cloud/cloud'
import { Engine } from './local-cloud/engine'
import { functionLoad } from './local-cloud/function-load'

const few = 10_000
const many = 1_000_000
const sizes = [few, many] as const
const rounds = 15
const insertsInRound = 1000
const readsInRound = 1000

/** What one round saw, in calls a second. The sides take turns within a round, so that a busy machine slows them alike. */
interface Round {
  engine: number
  insertFew: number
  insertMany: number
  readFew: number
  readMany: number
}

export async function* run(): AsyncIterable<Figure> {
  const measured = await measure()
  const ratio = (over: keyof Round, under: keyof Round): number => median(measured.map(round => round[over] / round[under]))
  yield figure('local-cloud', 'insert-vs-engine', ratio('insertFew', 'engine'), 'ratio', '>= 0.7')
  yield figure('local-cloud', 'insert-growth', ratio('insertMany', 'insertFew'), 'ratio', '>= 0.75')
  yield figure('local-cloud', 'read-growth', ratio('readMany', 'readFew'), 'ratio', '>= 0.8')
  yield figure('local-cloud', 'function-load', await functionLoad(), 'ratio', '<= 1.3')
}

async function measure(): Promise<Round[]> {
  const folder = benchFolder('local-cloud')
  const clouds = [await startCloud(join(folder, 'few'), few), await startCloud(join(folder, 'many'), many)] as const
  const engine = new Engine(join(folder, 'engine'), few)
  const clients = new Clients(50)
  const insert = (which: 0 | 1, round: number): Promise<number> => clients.rate({ port: clouds[which].port, kind: 'insert', calls: insertsInRound, from: sizes[which] + round * insertsInRound, size: sizes[which] })
  const read = (which: 0 | 1, round: number): Promise<number> => clients.rate({ port: clouds[which].port, kind: 'read', calls: readsInRound, from: round * readsInRound, size: sizes[which] })
  const measured: Round[] = []
  try {
    for (let round = 0; round <= rounds; round++) {
      const engineRate = engine.rate(insertsInRound)
      const inserts = await inTurns(round, which => insert(which, round))
      const reads = await inTurns(round, which => read(which, round))
      const seen = { engine: engineRate, insertFew: inserts[0], insertMany: inserts[1], readFew: reads[0], readMany: reads[1] }
      if (process.env.BENCH_ROUNDS) process.stderr.write(`${JSON.stringify(seen)}\n`)
      measured.push(seen)
    }
  } finally {
    clients.close()
    engine.close()
    clouds.forEach(cloud => cloud.process.kill('SIGKILL'))
    rmSync(folder, { recursive: true })
  }
  // The first round warms up.
  return measured.slice(1)
}

/** Both sizes, the smaller first in one round and the larger in the next. */
async function inTurns(round: number, measure: (which: 0 | 1) => Promise<number>): Promise<[number, number]> {
  if (round % 2 === 0) return [await measure(0), await measure(1)]
  const many = await measure(1)
  return [await measure(0), many]
}
