import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildFunctionsInto } from '../../scripts/build-functions'
import { deployUsualVote } from '../rivals/deploy-usual-vote'
import { Worker } from '../workers'
import type { CloudOrder } from './cloud-process'
import { prepare } from './prepare'

/** Our functions and the rival, without the timer: what it does each minute is measured elsewhere and would fall on one side. */
export async function deployFunctions(folder: string): Promise<string> {
  const functionsFolder = join(folder, 'functions')
  await buildFunctionsInto(functionsFolder)
  await deployUsualVote(functionsFolder)
  rmSync(join(functionsFolder, 'clock'), { recursive: true })
  return functionsFolder
}

/** Local CloudBase as `npm start` runs it, in a process of its own, at the vote of a campaign with so many ballots. */
export class VoteCloud {
  port = 0
  private readonly worker = new Worker<CloudOrder, number>(join(__dirname, 'cloud-process.ts'))

  async start(folder: string, functionsFolder: string, ballots: number, instances = 1): Promise<this> {
    prepare(join(folder, 'database'), ballots)
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
