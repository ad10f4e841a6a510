import { accept, refuse, type Result } from '@shared/basics/result'
import { agrees, emptyCount, type Count } from '@shared/tally/count-ballots'
import { inTransaction } from '../platform/collection'
import type { HasTime } from '../platform/time-left'
import { voidedGroups } from '../vote/held-store'
import { applyVoids, isSamePlace } from './apply-voids'
import { countPage, start } from './read-ballots'
import { recountId, tallies, tallyId, type TallyDocument } from './store'

/** The cursor stays this far behind the clock: longer than casting can take from its time stamp to its insert. */
export const lagMs = 30_000

/** Keeping costs as much as reading a page: what is counted between two keepings is what a killed function loses. */
const pagesBetweenKeepings = 20

const nothingCounted = (_id: string, campaignId: string, voids: string[]): TallyDocument => ({ _id, campaignId, count: emptyCount, cursor: start, countedAt: 0, voids })

/** Keeps the count only where nobody else went on from the same place meanwhile. */
const keep = (from: TallyDocument, next: TallyDocument) =>
  inTransaction(async transaction => {
    const current = await transaction.get(tallies, from._id)
    if (isSamePlace(current, { ...from, voids: current ? (from.voids ?? []) : [] })) await transaction.put(tallies, next)
  })

async function countPages({ campaignId, count, cursor, voids = [] }: TallyDocument, until: number, hasTime: HasTime) {
  let counted = await countPage(campaignId, count, cursor, until, voids)
  for (let pages = 1; !counted.done && pages < pagesBetweenKeepings && hasTime(); pages += 1) counted = await countPage(campaignId, counted.count, counted.cursor, until, voids)
  return counted
}

/** Goes on with the count kept under `id` up to `until`; null when time ran out, and the next run goes on from there. */
async function goOn(id: string, campaignId: string, voids: string[], until: number, now: number, hasTime: HasTime): Promise<Count | null> {
  while (hasTime()) {
    const from = (await tallies.get(id)) ?? nothingCounted(id, campaignId, voids)
    const { count, cursor, done } = await countPages(from, until, hasTime)
    await keep(from, { ...from, count, cursor, countedAt: now })
    if (done) return count
  }
  return null
}

/** The running count, up to the lag or up to an earlier instant. */
export async function countOn(campaignId: string, now: number, hasTime: HasTime, until = now - lagMs): Promise<Count | null> {
  const [id, voids] = [tallyId(campaignId, null), await voidedGroups(campaignId)]
  await applyVoids(id, voids)
  return goOn(id, campaignId, voids, until, now, hasTime)
}

/** Every ballot cast before `until`, counted beside the running count. For an instant behind the lag, so that all have landed. */
export async function recount(campaignId: string, until: number, now: number, hasTime: HasTime): Promise<Count | null> {
  const voids = await voidedGroups(campaignId)
  return goOn(recountId(campaignId, until, voids), campaignId, voids, until, now, hasTime)
}

/** The final count, once the running count and a full recount are done and agree: otherwise nothing may be published. */
export async function finalCount(campaignId: string, closesAt: number, now: number, hasTime: HasTime): Promise<Result<Count, { kind: 'still-counting' } | { kind: 'tally-disagrees' }>> {
  const running = await countOn(campaignId, now, hasTime)
  const full = running && (await recount(campaignId, closesAt, now, hasTime))
  if (!running || !full) return refuse({ kind: 'still-counting' })
  return agrees(running, full) ? accept(full) : refuse({ kind: 'tally-disagrees' })
}
