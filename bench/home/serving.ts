import { join } from 'node:path'
import { deployFunctions } from '../deploy-functions'
import type { CloudOrder } from '../vote/cloud-process'
import type { PrepareOrder } from '../vote/prepare-process'
import { Worker } from '../workers'

/** Local CloudBase in a process of its own, at the vote of the reference campaign, serving these folders. */
export async function startServing(folder: string, statics: Record<string, string>) {
  const functionsFolder = await deployFunctions(folder)
  const preparing = new Worker<PrepareOrder, 'done'>(join(__dirname, '../vote/prepare-process.ts'))
  await preparing.carryOut({ folder: join(folder, 'database'), ballots: 0 })
  preparing.close()
  const worker = new Worker<CloudOrder, number>(join(__dirname, '../vote/cloud-process.ts'))
  const port = await worker.carryOut({ start: { folder, functionsFolder, instances: 1, statics } })
  return { url: `http://127.0.0.1:${port}`, close: () => worker.close() }
}
