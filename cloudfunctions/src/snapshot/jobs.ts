import { eachAnnounced } from '../campaign/each-campaign'
import { ledgerEntries, padded } from '../ledger/store'
import { collection, command } from '../platform/collection'
import { throwTogether } from '../platform/throw-together'
import { timeFor } from '../platform/time-left'
import { publishPagesOf } from '../sharing/pages-of'
import { resultsSnapshots } from '../vote/results-snapshots'
import type { SnapshotName } from './kinds'
import { eachOnce, snapshotsOf, writeSnapshot } from './write-shown'

/** How far the log of acts has been looked at, and what could not be written then. */
interface CursorDocument {
  _id: string
  sequence: number
  again: SnapshotName[]
}

const cursors = collection<CursorDocument>('cursors')
const cursorId = 'snapshots'
const entriesAtOnce = 50
/** Of the timer's minute; the next run goes on. */
const writingMs = 10_000

/** Timer, after the count, which is no act. */
export const writeResults = (now: number): Promise<void> => eachAnnounced(({ _id }) => resultsSnapshots.write(_id, now))

/** What of these could not be written, with the reasons. One that is at fault does not keep the others from their turn. */
async function write(names: readonly SnapshotName[], now: number): Promise<{ again: SnapshotName[]; reasons: unknown[] }> {
  const [again, reasons]: [SnapshotName[], unknown[]] = [[], []]
  for (const name of names) {
    try {
      await writeSnapshot(name, now)
      await publishPagesOf(name, now)
    } catch (fault) {
      again.push(name)
      reasons.push(fault)
    }
  }
  return { again, reasons }
}

const entriesFrom = (sequence: number) => ledgerEntries.find({ where: { _id: command.gte(padded(sequence)) }, orderBy: [['_id', 'asc']], limit: entriesAtOnce, fields: ['actId', 'sequence'] })

/** Timer, after the acts are in the log: writes anew what they changed, static pages too, from where the last run stopped. What could not be written is tried again every minute. */
export async function writeSnapshots(now: number): Promise<void> {
  const hasTime = timeFor(writingMs)
  let { sequence, again } = (await cursors.get(cursorId)) ?? { sequence: 0, again: [] }
  let reasons: unknown[] = []
  for (let isBehind = true; isBehind && hasTime(); ) {
    const entries = await entriesFrom(sequence)
    const written = await write(eachOnce([...again, ...(await snapshotsOf(entries.map(({ actId }) => actId)))]), now)
    sequence = (entries[entries.length - 1]?.sequence ?? sequence - 1) + 1
    if (entries.length > 0 || again.length > 0) await cursors.put({ _id: cursorId, sequence, again: written.again })
    again = written.again
    reasons = written.reasons
    isBehind = entries.length === entriesAtOnce
  }
  throwTogether(reasons)
}
