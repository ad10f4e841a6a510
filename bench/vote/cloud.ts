import { join } from 'node:path'
import { deployFunctions } from '../deploy-functions'
import { deployUsualVote } from '../rivals/deploy-usual-vote'
import { Worker } from '../workers'
import type { CloudOrder } from './cloud-process'
import type { PrepareOrder } from './prepare-process'

/** Our functions without the timer, and the rival. */
export async function deployBoth(folder: string): Promise<string> {
  const functionsFolder = await deployFunctions(folder)
  await deployUsualVote(functionsFolder)
  return functionsFolder
}

/** In a process of its own: a process that has been large passes its peak on to those it starts, and theirs is measured. */
async function prepared(order: PrepareOrder): Promise<void> {
  const worker = new Worker<PrepareOrder, 'done'>(join(__dirname, 'prepare-process.ts'))
  await worker.carryOut(order)
  worker.close()
}

/** Local CloudBase as `npm start` runs it, in a process of its own, at the vote of a campaign with so many ballots. */
export class VoteCloud {
  port = 0
  private readonly worker = new Worker<CloudOrder, number>(join(__dirname, 'cloud-process.ts'))

  async start(folder: string, functionsFolder: string, ballots: number, instances = 1): Promise<this> {
    await prepared({ folder: join(folder, 'database'), ballots })
    this.port = await this.worker.carryOut({ start: { folder, functionsFolder, instances } })
    return this
  }

  /** Requests that have come to the database's door from the function `ballot`, as Node's HTTP server saw them. */
  requestsOfBallot(): Promise<number> {
    return this.worker.carryOut({ count: 'ballot' })
  }

  close(): void {
    this.worker.close()
  }
}
