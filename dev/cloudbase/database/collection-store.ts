import { sqliteCode, type Connection } from './connection'
import { indexEntries, type IndexDefinition } from './index-keys'
import { openIndexes, type KeptIndex } from './kept-indexes'
import { duplicateKey } from './refusal'
import { keyOf, valuesAt } from './sort-key'
import { decodeObject, encode, type Document } from './wire-values'

/** A document as it lies in the file: its place in insertion order, and its text. */
export interface Row {
  place: number
  text: string
}

export const parse = (row: Row): Document => decodeObject(row.text, 0)

/**
 * One collection: a table of texts in insertion order, with the bytes of `_id` as its unique key, and one table of sorted keys
 * for each index. Writes go through the one writing connection; reads take the connection whose snapshot they want.
 */
export class CollectionStore {
  readonly table: string
  readonly indexes: KeptIndex[]

  constructor(
    private readonly writer: Connection,
    readonly name: string,
    definitions: IndexDefinition[],
  ) {
    this.table = `"c:${name}"`
    writer.exec(`CREATE TABLE IF NOT EXISTS ${this.table} (place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, text TEXT NOT NULL)`)
    this.indexes = openIndexes(writer, name, this.table, definitions)
  }

  byId(id: unknown, connection = this.writer): Row | undefined {
    const row = connection.get(`SELECT place, text FROM ${this.table} WHERE id = ?`, [keyOf(id)])
    return row && { place: row[0] as number, text: row[1] as string }
  }

  /** Throws the E11000 refusal for an `_id` or a unique key that is taken. */
  insert(document: Document): void {
    const entries = this.indexes.map(index => indexEntries(index, document))
    const { lastInsertRowid } = this.guarded('_id_', document, () => this.writer.run(`INSERT INTO ${this.table} (id, text) VALUES (?, ?)`, [keyOf(document._id), encode(document)]))
    this.indexes.forEach((index, i) => this.addEntries(index, entries[i] as Buffer[], lastInsertRowid, document))
  }

  /** False, and nothing written, when the content is the same as before. */
  replace(row: Row, document: Document): boolean {
    const text = encode(document)
    if (text === row.text) return false
    const before = parse(row)
    for (const index of this.indexes) this.moveEntries(index, row.place, before, document)
    this.writer.run(`UPDATE ${this.table} SET text = ? WHERE place = ?`, [text, row.place])
    return true
  }

  remove(row: Row): void {
    const document = parse(row)
    for (const index of this.indexes) this.dropEntries(index, indexEntries(index, document), row.place)
    this.writer.run(`DELETE FROM ${this.table} WHERE place = ?`, [row.place])
  }

  private moveEntries(index: KeptIndex, place: number, before: Document, after: Document): void {
    const old = indexEntries(index, before)
    const fresh = indexEntries(index, after)
    if (old.length === fresh.length && old.every((key, i) => key.equals(fresh[i] as Buffer))) return
    this.dropEntries(index, old, place)
    this.addEntries(index, fresh, place, after)
  }

  private addEntries(index: KeptIndex, entries: Buffer[], place: number, document: Document): void {
    if (entries.length > 1) index.becomeMultikey()
    for (const key of entries) this.guarded(index.name, document, () => this.writer.run(`INSERT INTO ${index.table} VALUES (?, ?)`, [key, place]))
  }

  private dropEntries(index: KeptIndex, entries: Buffer[], place: number): void {
    for (const key of entries) this.writer.run(`DELETE FROM ${index.table} WHERE key = ? AND place = ?`, [key, place])
  }

  private guarded<T>(index: string, document: Document, write: () => T): T {
    try {
      return write()
    } catch (error) {
      throw sqliteCode(error).startsWith('SQLITE_CONSTRAINT') ? this.duplicate(index, document) : error
    }
  }

  /** The document that holds a key of the unique index of that name. */
  ownerOf(index: string, key: Buffer): Document | undefined {
    const kept = this.indexes.find(one => one.name === index)
    const row = kept && this.writer.get(`SELECT c.place, c.text FROM ${kept.table} i JOIN ${this.table} c ON c.place = i.place WHERE i.key = ?`, [key])
    return row && parse({ place: row[0] as number, text: row[1] as string })
  }

  /** The refusal for `document` under the index of that name (`_id_` for the id). */
  duplicate(index: string, document: Document): Error {
    const keys = index === '_id_' ? ['_id'] : Object.keys(this.indexes.find(kept => kept.name === index)?.keys ?? {})
    return duplicateKey(this.name, index, Object.fromEntries(keys.map(path => [path, path === '_id' ? document._id : valuesAt(document, path)[0]])))
  }
}
