import type { Connection } from './connection'
import { CollectionStore } from './collection-store'
import type { IndexDefinition } from './index-keys'
import type { CollectionIndexes } from './open-database'
import { invalid, Refusal } from './refusal'

/** Which collections there are. Kept in the file, so that a collection made by `addCollection` is there after a restart. */
export class Catalogue {
  private readonly stores = new Map<string, CollectionStore>()

  constructor(
    private readonly connection: Connection,
    declared: CollectionIndexes,
  ) {
    connection.exec('CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY); CREATE TABLE IF NOT EXISTS indexes (collection TEXT, name TEXT, definition TEXT NOT NULL, multikey INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (collection, name))')
    const kept = connection.all('SELECT name FROM collections').map(row => String(row[0]))
    for (const name of new Set([...kept, ...Object.keys(declared)])) this.open(name, declared[name] ?? [])
  }

  /** Throws DATABASE_COLLECTION_NOT_EXIST. */
  store(name: unknown): CollectionStore {
    const store = this.stores.get(String(name))
    if (store) return store
    throw new Refusal('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist. Please check your request, but if the problem cannot be solved, contact us. (collection ${String(name)})`)
  }

  add(name: unknown): void {
    if (typeof name !== 'string' || !/^[A-Za-z0-9][\w-]{0,63}$/.test(name)) throw invalid(`not a collection name: ${String(name)}`)
    if (this.stores.has(name)) throw new Refusal('DATABASE_COLLECTION_ALREADY_EXIST', `Table exist. (collection ${name})`)
    this.open(name, [])
  }

  private open(name: string, indexes: IndexDefinition[]): void {
    this.connection.run('INSERT OR IGNORE INTO collections VALUES (?)', [name])
    this.stores.set(name, new CollectionStore(this.connection, name, indexes))
  }
}
