import type { PageOf } from '@shared/basics/page-of'

/** Where something stands in a list that is newest first; of one instant, by id. */
export interface Place {
  at: number
  id: string
}

interface Asked {
  after?: string | undefined
  limit: number
}

const keyOf = ({ at, id }: Place) => `${at}:${id}`

/** What comes after a key, as the list stands now: what the key is of may be gone. */
function isAfter(key: string | undefined): (place: Place) => boolean {
  const colon = key?.indexOf(':') ?? -1
  const [instant, last] = [Number(key?.slice(0, colon)), key?.slice(colon + 1) ?? '']
  return ({ at, id }) => colon < 0 || at < instant || (at === instant && id > last)
}

/** A page of a list that was read whole. */
export function pageAfter<Item>(all: readonly Item[], placeOf: (item: Item) => Place, { after, limit }: Asked): PageOf<Item> {
  const comes = isAfter(after)
  const rest = all.filter(item => comes(placeOf(item)))
  const items = rest.slice(0, limit)
  const last = items[items.length - 1]
  return { items, next: rest.length > limit && last ? keyOf(placeOf(last)) : null }
}
