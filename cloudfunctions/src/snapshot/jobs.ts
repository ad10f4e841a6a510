import { eachAnnounced } from '../campaign/each-campaign'
import { ledgerEntries, padded } from '../ledger/store'
import { collection, command } from '../platform/collection'
import { timeFor } from '../platform/time-left'
import { publishPagesOf } from '../sharing/pages-of'
import { resultsSnapshots } from '../vote/results-snapshots'
import { snapshotsOf, writeSnapshot } from './write-shown'

/** How many entries of the log of acts have been looked at. */
interface CursorDocument {
  _id: string
  sequence: number
}

const cursors = collection<CursorDocument>('cursors')
const cursorId = 'snapshots'
const entriesAtOnce = 200
/** Of the timer's minute; the next run goes on. */
const writingMs = 15_000

/** Results change with the count, which is no act. */
const writeResults = (now: number) => eachAnnounced(({ _id }) => resultsSnapshots.write(_id, now))

/** Timer, after the acts are in the log: writes anew what they changed, static pages too, from where the last run stopped. Results follow the count, every minute. */
export async function writeSnapshots(now: number): Promise<void> {
  const hasTime = timeFor(writingMs)
  await writeResults(now)
  for (let next = (await cursors.get(cursorId))?.sequence ?? 0; hasTime(); ) {
    const entries = await ledgerEntries.find({ where: { _id: command.gte(padded(next)) }, orderBy: [['_id', 'asc']], limit: entriesAtOnce, fields: ['actId', 'sequence'] })
    for (const name of await snapshotsOf(entries.map(({ actId }) => actId))) {
      await writeSnapshot(name, now)
      await publishPagesOf(name, now)
    }
    next = (entries[entries.length - 1]?.sequence ?? next - 1) + 1
    if (entries.length > 0) await cursors.put({ _id: cursorId, sequence: next })
    if (entries.length < entriesAtOnce) return
  }
}
