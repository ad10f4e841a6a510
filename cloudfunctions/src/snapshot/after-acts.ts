import { snapshotsOf, writeSnapshot } from './write-shown'

/** A call does not wait for more: what a whole list of candidates brings the timer writes. */
const mostInACall = 40

/** What the acts of a call show, written before the call is answered: whoever acts sees it. What goes wrong here the timer makes good. */
export async function writeAfterActs(actIds: readonly string[], now: number): Promise<void> {
  try {
    for (const name of (await snapshotsOf(actIds)).slice(0, mostInACall)) await writeSnapshot(name, now)
  } catch (error) {
    console.error('snapshots', (error as Error).stack)
  }
}
