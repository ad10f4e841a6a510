import { StartRefused } from './start-refused'

/** Every collection that exists from the start, with its indexes. A field missing from a document counts as null, in unique indexes too. */
export interface CollectionIndexes {
  [collection: string]: { name: string; keys: Record<string, 1 | -1>; unique?: boolean }[]
}

export interface LocalDatabase {
  /**
   * Answers one database action of the SDK's wire, as `POST /admin` delivers it.
   * Always resolves, to the exact JSON answer body: `{ data, requestId }`, or `{ code, message, requestId }` for a refusal.
   */
  handle(action: string, body: Record<string, unknown>): Promise<Record<string, unknown>>
  /** Whether `action` (as sent: `database.getDocument`) is one of the database's. */
  knows(action: string): boolean
  /** Waits for writes under way, then frees the folder. */
  close(): Promise<void>
}

/** Opens the database kept in `folder`, making it if need be. `now` gives epoch milliseconds. Throws StartRefused. */
export async function openDatabase(options: { folder: string; indexes: CollectionIndexes; now: () => number }): Promise<LocalDatabase> {
  throw new StartRefused(`数据库尚不可用：${options.folder}`)
}
