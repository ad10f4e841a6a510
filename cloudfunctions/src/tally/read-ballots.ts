import { addBallots, type Count } from '@shared/tally/count-ballots'
import { command } from '../platform/collection'
import { voidAmong } from '../vote/held-store'
import { ballots, type BallotDocument } from '../vote/store'
import type { TallyDocument } from './store'

const pageSize = 1000
const fields: (keyof BallotDocument)[] = ['castAt', 'picks', 'revision', 'firstId']

type Cursor = TallyDocument['cursor']
type Page = Pick<BallotDocument, '_id' | 'castAt' | 'picks' | 'revision' | 'firstId'>[]

/** Before the first ballot. */
export const start: Cursor = { castAt: 0, id: '' }

/** The next ballots after a cursor, cast before `until`, in order of time and id. */
export async function nextBallots<Field extends keyof BallotDocument>(campaignId: string, { castAt, id }: Cursor, until: number, fields: Field[], limit = pageSize): Promise<Pick<BallotDocument, Field | '_id'>[]> {
  const sameInstant = await ballots.find({ where: { campaignId, castAt, _id: command.gt(id) }, orderBy: [['_id', 'asc']], limit, fields })
  if (sameInstant.length === limit || castAt >= until) return sameInstant
  const later = await ballots.find({ where: { campaignId, castAt: command.gt(castAt).and(command.lt(until)) }, orderBy: [['castAt', 'asc'], ['_id', 'asc']], limit: limit - sameInstant.length, fields })
  return [...sameInstant, ...later]
}

/** The ballots that later revisions stand in place of. */
async function replacedBy(page: Page): Promise<BallotDocument[]> {
  const earlier = page.filter(one => one.revision > 0).map(one => ({ firstId: one.firstId, revision: one.revision - 1 }))
  return earlier.length === 0 ? [] : ballots.find({ where: command.or(...earlier), limit: pageSize })
}

/** Goes on with a count through one page, without the ballots of the void groups. `done` when nothing was left before `until`. */
export async function countPage(campaignId: string, count: Count, cursor: Cursor, until: number, voids: readonly string[]): Promise<{ count: Count; cursor: Cursor; done: boolean }> {
  const page = await nextBallots(campaignId, cursor, until, fields)
  const last = page[page.length - 1]
  if (!last) return { count, cursor, done: true }
  const replaced = await replacedBy(page)
  // One after the other: together they could be more than a page holds.
  const isVoid = new Set([...(await voidAmong(page.map(one => one._id), voids)), ...(await voidAmong(replaced.map(one => one._id), voids))])
  const counts = (one: { _id: string }) => !isVoid.has(one._id)
  return { count: addBallots(count, page.filter(counts), replaced.filter(counts)), cursor: { castAt: last.castAt, id: last._id }, done: page.length < pageSize }
}
