import { sealActs } from '../ledger/jobs'
import { requireSecrets } from '../platform/secrets'
import { countVotes } from '../tally/jobs'

/** What the timer does every minute, in this order. Each may break off and be run again. */
const jobs: Record<string, (now: number) => Promise<void>> = {
  'tally.countVotes': countVotes,
  'ledger.sealActs': sealActs,
}

async function run(name: string, job: (now: number) => Promise<void>, now: number): Promise<[string, string]> {
  try {
    await job(now)
    return [name, 'done']
  } catch (error) {
    console.error(name, (error as Error).stack ?? error)
    return [name, 'failed']
  }
}

requireSecrets()

/** The timer. One job that fails does not keep the others from running. */
export async function main(): Promise<Record<string, string>> {
  const now = Date.now()
  const outcomes: [string, string][] = []
  for (const [name, job] of Object.entries(jobs)) outcomes.push(await run(name, job, now))
  return Object.fromEntries(outcomes)
}
