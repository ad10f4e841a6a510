import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startChild, type ChildDatabase } from '../dev/cloudbase/database/child-database'
import { figure, median, type Figure } from './figure'
import { ballotIndexes } from './local-cloud/ballot'
import { Clients } from './local-cloud/clients'
import { Engine } from './local-cloud/engine'
import { functionLoad } from './local-cloud/function-load'
import { seed } from './local-cloud/seed'

const few = 10_000
const many = 1_000_000
const rounds = 7
const insertsInRound = 1500
const readsInRound = 2000

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
  const folder = benchFolder()
  const databases: Record<number, ChildDatabase> = {}
  for (const size of [few, many]) {
    seed(join(folder, String(size)), size)
    databases[size] = await startChild(join(folder, String(size)), ballotIndexes)
  }
  const engine = new Engine(join(folder, 'engine'), few)
  const clients = new Clients(50)
  try {
    const call = (size: number, kind: 'insert' | 'read', round: number): Promise<number> => {
      const calls = kind === 'insert' ? insertsInRound : readsInRound
      return clients.rate({ port: databases[size]?.port ?? 0, kind, calls, from: kind === 'insert' ? size + round * calls : round * calls, boxes: size / 100 })
    }
    const turn = async (round: number): Promise<Round> => {
      const seen = { engine: engine.rate(insertsInRound), insertFew: await call(few, 'insert', round), insertMany: await call(many, 'insert', round), readFew: await call(few, 'read', round), readMany: await call(many, 'read', round) }
      if (process.env.BENCH_ROUNDS) process.stderr.write(`${JSON.stringify(seen)}\n`)
      return seen
    }
    await turn(0)
    const measured: Round[] = []
    for (let round = 1; round <= rounds; round++) measured.push(await turn(round))
    return measured
  } finally {
    clients.close()
    engine.close()
    Object.values(databases).forEach(database => database.process.kill('SIGKILL'))
    rmSync(folder, { recursive: true })
  }
}

/** On the disk the project lies on: a folder in memory would make syncing cost nothing. */
function benchFolder(): string {
  const parent = resolve(__dirname, '../.cache/bench')
  mkdirSync(parent, { recursive: true })
  return mkdtempSync(join(parent, 'local-cloud-'))
}
