import { command } from '../../platform/collection'
import { deleteFiles } from '../../platform/file-storage'
import { materialPlaces } from './store'

/** A day later than the first look: an upload that was under way then has ended. */
const secondLookMs = 24 * 3_600_000
const atOnce = 100

/** Timer: deletes what was sent to a place and never reported, twice; then forgets the place. What was kept stands elsewhere. */
export async function sweepPlaces(now: number): Promise<void> {
  const due = await materialPlaces.find({ where: { sweepAt: command.lte(now) }, orderBy: [['sweepAt', 'asc']], limit: atOnce })
  await deleteFiles(due.map(({ fileId }) => fileId))
  for (const { _id, isGivenUp, sweepAt } of due) {
    if (isGivenUp) await materialPlaces.remove({ _id })
    else await materialPlaces.update({ _id, sweepAt }, { isGivenUp: true, sweepAt: now + secondLookMs })
  }
}
