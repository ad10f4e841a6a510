import { join } from 'node:path'
import { median } from '../figure'
import { scaled, showRound } from '../scale'
import type { CloudOrder } from '../vote/cloud-process'
import { Worker } from '../workers'
import { pageCount } from './page'
import type { PrepareOrder } from './prepare-process'
import type { ReadersOrder } from './readers-process'

const rounds = scaled(15, 3)
const readsInRound = scaled(1000, 100)
const readers = 50
const processes = 2

type Side = ReadersOrder['kind']
/** Reads a second. */
type Round = Record<Side, number>

async function prepared(folder: string): Promise<void> {
  const worker = new Worker<PrepareOrder, 'done'>(join(__dirname, 'prepare-process.ts'))
  await worker.carryOut({ folder: join(folder, 'database'), pages: pageCount((rounds + 1) * readsInRound) })
  worker.close()
}

/** Fifty readers in two processes, so that they are not what is measured. */
async function rate(workers: Worker<ReadersOrder, number>[], port: number, kind: Side, from: number): Promise<number> {
  const calls = readsInRound / processes
  const took = await Promise.all(workers.map((worker, place) => worker.carryOut({ port, kind, callers: readers / processes, calls, from: from + place * calls })))
  return (readsInRound / Math.max(...took)) * 1000
}

/** All sides take turns in each round, forwards in one and backwards in the next. Every round reads pages that nobody has read before. */
export async function measureRates(folder: string, functionsFolder: string) {
  await prepared(folder)
  const cloud = new Worker<CloudOrder, number>(join(__dirname, '../vote/cloud-process.ts'))
  const workers = Array.from({ length: processes }, () => new Worker<ReadersOrder, number>(join(__dirname, 'readers-process.ts')))
  const measured: Round[] = []
  try {
    const port = await cloud.carryOut({ start: { folder, functionsFolder, instances: 1 } })
    const order: Side[] = ['bare', 'uncached', 'cached']
    for (let round = 0; round <= rounds; round++) {
      const seen = {} as Round
      for (const side of round % 2 ? [...order].reverse() : order) seen[side] = await rate(workers, port, side, round * readsInRound)
      showRound(seen)
      measured.push(seen)
    }
  } finally {
    for (const each of [...workers, cloud]) each.close()
  }
  // The first round warms up.
  return (side: Side): number => median(measured.slice(1).map(round => round[side] / round.bare))
}
