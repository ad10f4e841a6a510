import { addBallots, type Count } from '@shared/tally/count-ballots'
import { command } from '../platform/collection'
import { ballots, type BallotDocument } from '../vote/store'
import type { TallyDocument } from './store'

const pageSize = 1000
const fields = ['castAt', 'picks', 'revision', 'firstId']

type Cursor = TallyDocument['cursor']
type Page = Pick<BallotDocument, '_id' | 'castAt' | 'picks' | 'revision' | 'firstId'>[]

/** The next ballots after a cursor, cast before `until`, in order of time and id. */
async function nextPage(campaignId: string, { castAt, id }: Cursor, until: number): Promise<Page> {
  const sameInstant = await ballots.find({ where: { campaignId, castAt, _id: command.gt(id) }, orderBy: [['_id', 'asc']], limit: pageSize, fields })
  if (sameInstant.length === pageSize || castAt >= until) return sameInstant
  const later = await ballots.find({ where: { campaignId, castAt: command.gt(castAt).and(command.lt(until)) }, orderBy: [['castAt', 'asc'], ['_id', 'asc']], limit: pageSize - sameInstant.length, fields })
  return [...sameInstant, ...later]
}

/** The ballots that later revisions stand in place of. */
async function replacedBy(page: Page): Promise<BallotDocument[]> {
  const earlier = page.filter(one => one.revision > 0).map(one => ({ firstId: one.firstId, revision: one.revision - 1 }))
  return earlier.length === 0 ? [] : ballots.find({ where: command.or(...earlier), limit: pageSize })
}

/** Goes on with a count through one page. `done` when nothing was left before `until`. */
export async function countPage(campaignId: string, count: Count, cursor: Cursor, until: number): Promise<{ count: Count; cursor: Cursor; done: boolean }> {
  const page = await nextPage(campaignId, cursor, until)
  const last = page[page.length - 1]
  if (!last) return { count, cursor, done: true }
  return { count: addBallots(count, page, await replacedBy(page)), cursor: { castAt: last.castAt, id: last._id }, done: page.length < pageSize }
}
