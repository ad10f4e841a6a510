import type { Connection } from './connection'
import { indexEntries, type IndexDefinition } from './index-keys'
import { decodeObject } from './wire-values'

export interface KeptIndex extends IndexDefinition {
  /** Its table of (key, place), sorted by key. */
  table: string
  /** Whether some document ever had several entries: such an index may name a document twice, and cannot give an order. */
  readonly multikey: boolean
  becomeMultikey(): void
}

/** Brings the index tables in line with what is declared: builds new ones, drops what is declared no more, rebuilds what changed. */
export function openIndexes(writer: Connection, collection: string, table: string, declared: IndexDefinition[]): KeptIndex[] {
  const kept = new Map(writer.all('SELECT name, definition, multikey FROM indexes WHERE collection = ?', [collection]).map(row => [String(row[0]), { definition: String(row[1]), multikey: row[2] === 1 }]))
  for (const name of kept.keys()) if (!declared.some(index => index.name === name)) dropIndex(writer, collection, name)
  return declared.map(index => {
    const before = kept.get(index.name)
    const opened = keptIndex(writer, collection, index, before?.multikey ?? false)
    if (before?.definition === definitionOf(index)) return opened
    if (before) dropIndex(writer, collection, index.name)
    buildIndex(writer, collection, table, opened)
    return opened
  })
}

const definitionOf = ({ keys, unique }: IndexDefinition): string => JSON.stringify([keys, unique ?? false])
const tableOf = (collection: string, name: string): string => `"i:${collection}:${name}"`

function keptIndex(writer: Connection, collection: string, index: IndexDefinition, multikey: boolean): KeptIndex {
  return {
    ...index,
    table: tableOf(collection, index.name),
    multikey,
    // Written each time: an earlier mark may have been undone with the write that set it.
    becomeMultikey() {
      Object.assign(this, { multikey: true })
      writer.run('UPDATE indexes SET multikey = 1 WHERE collection = ? AND name = ? AND multikey = 0', [collection, index.name])
    },
  }
}

function dropIndex(writer: Connection, collection: string, name: string): void {
  writer.exec(`DROP TABLE IF EXISTS ${tableOf(collection, name)}`)
  writer.run('DELETE FROM indexes WHERE collection = ? AND name = ?', [collection, name])
}

/** In one commit, so that a half-built index is never taken for a whole one. */
function buildIndex(writer: Connection, collection: string, table: string, index: KeptIndex): void {
  writer.exec('BEGIN IMMEDIATE')
  try {
    writer.exec(`CREATE TABLE ${index.table} (key BLOB NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (${index.unique ? 'key' : 'key, place'})) WITHOUT ROWID`)
    writer.run('INSERT INTO indexes (collection, name, definition) VALUES (?, ?, ?)', [collection, index.name, definitionOf(index)])
    fillIndex(writer, table, index)
    writer.exec('COMMIT')
  } catch (error) {
    writer.exec('ROLLBACK')
    throw error
  }
}

function fillIndex(writer: Connection, table: string, index: KeptIndex): void {
  for (let last = 0; ; ) {
    const rows = writer.all(`SELECT place, text FROM ${table} WHERE place > ? ORDER BY place LIMIT 1000`, [last])
    if (rows.length === 0) return
    for (const [place, text] of rows) {
      const entries = indexEntries(index, decodeObject(text, 0))
      if (entries.length > 1) index.becomeMultikey()
      for (const key of entries) writer.run(`INSERT INTO ${index.table} VALUES (?, ?)`, [key, place as number])
    }
    last = rows[rows.length - 1]?.[0] as number
  }
}
