import type { PageOf } from '@shared/basics/page-of'
import { command, type Collection } from './collection'

interface Paging {
  after?: string | undefined
  limit: number
}

/** One page of what matches, in order of `_id`, by key: a list that grows meanwhile neither skips nor repeats. */
export async function pageById<Document extends { _id: string }>(from: Collection<Document>, where: object, { after, limit }: Paging, direction: 'asc' | 'desc' = 'asc'): Promise<PageOf<Document>> {
  const beyond = direction === 'asc' ? command.gt : command.lt
  // One more than shown tells whether there is a next page.
  const found = await from.find({ where: { ...where, ...(after === undefined ? {} : { _id: beyond(after) }) }, orderBy: [['_id', direction]], limit: limit + 1 })
  const items = found.slice(0, limit)
  return { items, next: found.length > limit ? (items[items.length - 1]?._id ?? null) : null }
}
