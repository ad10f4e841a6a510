import { _default, int, maximum, maxLength, minimum, number, optional, string } from './z'

/** A page of a list, by key: ask again with `after: next` until `next` is null. */
export interface PageOf<Item> {
  items: Item[]
  next: string | null
}

/** The two inputs of every paged endpoint. */
export const paging = {
  after: optional(string().check(maxLength(200))),
  limit: _default(number().check(int(), minimum(1), maximum(100)), 20),
}
