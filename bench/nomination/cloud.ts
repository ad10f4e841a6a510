import { join } from 'node:path'
import { callsTo } from '../../dev/scenario/calls'
import type { CloudOrder } from '../vote/cloud-process'
import { Worker } from '../workers'
import type { PrepareOrder } from './prepare-process'

async function prepared(order: PrepareOrder): Promise<void> {
  const worker = new Worker<PrepareOrder, 'done'>(join(__dirname, 'prepare-process.ts'))
  await worker.carryOut(order)
  worker.close()
}

/** Local CloudBase in a process of its own, in the nominations of a campaign with so many files. */
export async function startCloud(folder: string, functionsFolder: string, nominations: number) {
  await prepared({ folder: join(folder, 'database'), nominations })
  const worker = new Worker<CloudOrder, number>(join(__dirname, '../vote/cloud-process.ts'))
  const port = await worker.carryOut({ start: { folder, functionsFolder, instances: 1 } })
  return { ...callsTo(`http://127.0.0.1:${port}`), close: () => worker.close() }
}
export type NominationCloud = Awaited<ReturnType<typeof startCloud>>
