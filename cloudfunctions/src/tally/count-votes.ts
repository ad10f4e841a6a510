import { agrees, emptyCount, type Count } from '@shared/tally/count-ballots'
import { inTransaction } from '../platform/collection'
import { countPage, start } from './read-ballots'
import { tallies, tallyId, type TallyDocument } from './store'

/** The cursor stays this far behind the clock: longer than casting can take from its time stamp to its insert. */
export const lagMs = 30_000

const nothingCounted = (campaignId: string): TallyDocument => ({ _id: tallyId(campaignId, null), campaignId, count: emptyCount, cursor: start, countedAt: 0 })

/** Keeps the count only where nobody else went on from the same place meanwhile. */
const keep = (from: TallyDocument, next: TallyDocument) =>
  inTransaction(async transaction => {
    const current = await transaction.get(tallies, from._id)
    if ((current?.cursor.id ?? '') === from.cursor.id) await transaction.put(tallies, next)
  })

/** Counts on from where the last run stopped, a page at a time, until the lag. */
export async function countOn(campaignId: string, now: number): Promise<void> {
  for (let more = true; more; ) {
    const from = (await tallies.get(tallyId(campaignId, null))) ?? nothingCounted(campaignId)
    const { count, cursor, done } = await countPage(campaignId, from.count, from.cursor, now - lagMs)
    await keep(from, { ...from, count, cursor, countedAt: now })
    more = !done
  }
}

/** Every ballot cast before `until`, counted afresh. */
export async function recount(campaignId: string, until: number): Promise<Count> {
  let state = { count: emptyCount, cursor: start, done: false }
  while (!state.done) state = await countPage(campaignId, state.count, state.cursor, until)
  return state.count
}

/** The final count, or null when the running count and a full recount do not agree: then nothing may be published. */
export async function finalCount(campaignId: string, closesAt: number, now: number): Promise<Count | null> {
  await countOn(campaignId, now)
  const running = await tallies.get(tallyId(campaignId, null))
  const full = await recount(campaignId, closesAt)
  return agrees(running?.count ?? emptyCount, full) ? full : null
}
