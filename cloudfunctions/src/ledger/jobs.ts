import { actsLog } from './acts-log'
import { appendActs } from './append-acts'
import { readEdge } from './read-edge'
import { sealLog } from './sealed-log'

/** Timer: enters the acts, signs how the log stands, publishes tiles and checkpoint. */
export async function sealActs(now: number): Promise<void> {
  await sealLog(actsLog, await appendActs(await readEdge(actsLog)), now)
}
