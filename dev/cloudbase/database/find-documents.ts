import { setImmediate as pause } from 'node:timers/promises'
import { Query } from 'mingo'
import { parse, type CollectionStore, type Row } from './collection-store'
import type { Connection } from './connection'
import { countKeys, scan, scanIndexes } from './key-scan'
import { readPredicates } from './predicates'
import { choosePlan, type Order } from './query-plan'
import { sortKey } from './sort-key'
import type { Document } from './wire-values'

/** Where to look: a collection, through the connection whose snapshot is wanted. */
export interface View {
  store: CollectionStore
  connection: Connection
}

/** A stored document that matched; read out of its text only when somebody wants more than the text. */
export class Found {
  private parsed: Document | null = null
  constructor(readonly row: Row) {}

  get document(): Document {
    return (this.parsed ??= parse(this.row))
  }
}

export interface Search {
  filter: Document
  order?: Order
  skip?: number
  /** Infinity for all. */
  limit: number
}

/** A test of one document, by MongoDB's rules. Throws for an operator it does not know. */
export function matcher(filter: Document): (document: Document) => boolean {
  const query = new Query(filter as never, { scriptEnabled: false })
  return document => query.test(document)
}

/** Matching documents in order. Lets other work run between batches of a long search. */
export async function findDocuments(view: View, search: Search): Promise<Found[]> {
  const { filter, order = [], skip = 0, limit } = search
  const plan = choosePlan(scanIndexes(view.store), readPredicates(filter), order)
  const matches = plan?.exact ? null : matcher(filter)
  const sorted = plan?.ordered ?? order.length === 0
  const wanted = skip + limit
  const found = sorted ? new Page(wanted) : new SortedPage(wanted, order)
  const first = sorted && plan?.exact ? Math.min(wanted, 1000) : Math.min(Math.max(wanted, 20), 200)
  let batches = 0
  for (const rows of scan(view.connection, view.store, plan, first)) {
    if (batches++ > 0) await pause()
    for (const row of rows) {
      const one = new Found(row)
      if (!matches || matches(one.document)) found.add(one)
    }
    if (found.full) break
  }
  return found.rows().slice(skip, wanted)
}

/** Counts by the index alone where it says everything. */
export async function countDocuments(view: View, filter: Document): Promise<number> {
  const plan = choosePlan(scanIndexes(view.store), readPredicates(filter), [])
  if (Object.keys(filter).length === 0) return view.connection.get(`SELECT count(*) FROM ${view.store.table}`)?.[0] as number
  if (plan?.exact && !plan.index.multikey) return countKeys(view.connection, view.store, plan)
  return (await findDocuments(view, { filter, limit: Infinity })).length
}

/** The first `wanted` rows as they come. */
class Page {
  protected found: Found[] = []
  constructor(protected readonly wanted: number) {}

  add(found: Found): void {
    if (!this.full) this.found.push(found)
  }

  get full(): boolean {
    return this.found.length >= this.wanted
  }

  rows(): Found[] {
    return this.found
  }
}

/** The first `wanted` rows by `order`. Keeps little more than it must, however many come. */
class SortedPage extends Page {
  private keyed: { found: Found; key: Buffer[] }[] = []

  constructor(
    wanted: number,
    private readonly order: Order,
  ) {
    super(wanted)
  }

  override add(found: Found): void {
    this.keyed.push({ found, key: this.order.map(([path, direction]) => sortKey(found.document, path, direction)) })
    if (this.keyed.length > this.wanted * 2 + 1000) this.trim()
  }

  override get full(): boolean {
    return false
  }

  override rows(): Found[] {
    this.trim()
    return this.keyed.map(one => one.found)
  }

  private trim(): void {
    this.keyed = this.keyed.sort((a, b) => compareKeys(a.key, b.key)).slice(0, this.wanted)
  }
}

export function compareKeys(a: Buffer[], b: Buffer[]): number {
  for (let i = 0; i < a.length; i++) {
    const compared = Buffer.compare(a[i] as Buffer, b[i] as Buffer)
    if (compared !== 0) return compared
  }
  return 0
}
