import type { CollectionStore, Row } from './collection-store'
import type { Connection } from './connection'
import type { KeptIndex } from './kept-indexes'
import type { KeySpan, Plan, PlanIndex } from './query-plan'

/** An index as the reader sees it: the collection's own table serves `_id`. */
export interface ScanIndex extends PlanIndex {
  kept: KeptIndex | null
}

/** The indexes a plan may choose from. */
export const scanIndexes = (store: CollectionStore): ScanIndex[] => [
  { keys: { _id: 1 }, multikey: false, kept: null },
  ...store.indexes.map(kept => ({ keys: kept.keys, multikey: kept.multikey, kept })),
]

/** Rows in the order of the plan, or of insertion where there is none, in batches that begin at `first` rows and grow. */
export function* scan(connection: Connection, store: CollectionStore, plan: Plan<ScanIndex> | null, first: number): Generator<Row[]> {
  if (!plan) return yield* scanAll(connection, store, first)
  const seen = plan.index.multikey ? new Set<number>() : null
  for (const span of plan.backwards ? [...plan.spans].reverse() : plan.spans) {
    for (const rows of scanSpan(connection, store, plan, span, first)) yield seen ? rows.filter(row => !seen.has(row.place) && seen.add(row.place)) : rows
  }
}

const grown = (size: number): number => Math.min(size * 4, 1000)

function* scanAll(connection: Connection, store: CollectionStore, first: number): Generator<Row[]> {
  for (let last = 0, size = first; ; size = grown(size)) {
    const rows = connection.all(`SELECT place, text FROM ${store.table} WHERE place > ? ORDER BY place LIMIT ?`, [last, size])
    yield rows.map(([place, text]) => ({ place: place as number, text: text as string }))
    if (rows.length < size) return
    last = rows[rows.length - 1]?.[0] as number
  }
}

function* scanSpan(connection: Connection, store: CollectionStore, plan: Plan<ScanIndex>, span: KeySpan, first: number): Generator<Row[]> {
  const sql = spanSql(store, plan)
  let at: [key: Buffer, place: number] = plan.backwards ? [span.high, -1] : [span.low, -1]
  for (let size = first; ; size = grown(size)) {
    const rows = connection.all(sql, [at[0], at[1], plan.backwards ? span.low : span.high, size])
    yield rows.map(([, place, text]) => ({ place: place as number, text: text as string }))
    if (rows.length < size) return
    const last = rows[rows.length - 1]
    at = [last?.[0] as Buffer, last?.[1] as number]
  }
}

function spanSql(store: CollectionStore, { index, backwards }: Plan<ScanIndex>): string {
  const [key, from] = index.kept ? ['i.key', `${index.kept.table} i CROSS JOIN ${store.table} c ON c.place = i.place`] : ['c.id', `${store.table} c`]
  const place = index.kept ? 'i.place' : 'c.place'
  const [beyond, within, turn] = backwards ? ['<', '>=', 'DESC'] : ['>', '<', 'ASC']
  return `SELECT ${key}, ${place}, c.text FROM ${from} WHERE (${key}, ${place}) ${beyond} (?, ?) AND ${key} ${within} ? ORDER BY ${key} ${turn}, ${place} ${turn} LIMIT ?`
}

/** How many keys lie in the plan's spans. */
export function countKeys(connection: Connection, store: CollectionStore, plan: Plan<ScanIndex>): number {
  const [key, from] = plan.index.kept ? ['key', plan.index.kept.table] : ['id', store.table]
  return plan.spans.reduce((sum, span) => sum + (connection.get(`SELECT count(*) FROM ${from} WHERE ${key} >= ? AND ${key} < ?`, [span.low, span.high])?.[0] as number), 0)
}
