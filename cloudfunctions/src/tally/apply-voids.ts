import { lessVoids } from '@shared/tally/less-voids'
import { inTransaction } from '../platform/collection'
import { standingVoids } from './standing-voids'
import { tallies, type TallyDocument } from './store'

type Place = Pick<TallyDocument, 'cursor' | 'voids'>

/** Whether a kept count still stands where it was read. */
export const isSamePlace = (one: Place | null, other: Place): boolean => (one?.cursor.id ?? '') === other.cursor.id && (one?.voids?.length ?? 0) === (other.voids?.length ?? 0)

/** Takes groups that were declared void out of a running count, once for each. What is not counted yet is left out when its turn comes. */
export async function applyVoids(id: string, voids: readonly string[]): Promise<void> {
  const running = await tallies.get(id)
  const missing = voids.filter(groupId => !running?.voids?.includes(groupId))
  if (!running || missing.length === 0) return
  const { castAt, id: last } = running.cursor
  const lost = await standingVoids(missing, one => one.castAt < castAt || (one.castAt === castAt && one._id <= last))
  await inTransaction(async transaction => {
    if (isSamePlace(await transaction.get(tallies, id), running)) await transaction.put(tallies, { ...running, count: lessVoids(running.count, lost), voids: [...voids] })
  })
}
