import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { ballot } from './ballot'

/** The engine as anyone would use it: columns, two indexes, one durable commit for each insert, one after the other. */
export class Engine {
  private readonly database: Database.Database
  private next = 0

  constructor(folder: string, documents: number) {
    mkdirSync(folder, { recursive: true })
    this.database = new Database(join(folder, 'engine.db'))
    this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 12000; PRAGMA cache_size = -524288')
    this.database.exec('CREATE TABLE ballots (id TEXT PRIMARY KEY, campaign TEXT, cast_at INTEGER, first_id TEXT, revision INTEGER, text TEXT); CREATE INDEX by_time ON ballots (campaign, cast_at, id); CREATE INDEX by_revision ON ballots (first_id, revision)')
    this.database.exec('BEGIN')
    this.insert(documents)
    this.database.exec('COMMIT')
  }

  /** Inserts for each second. */
  rate(inserts: number): number {
    const started = performance.now()
    this.insert(inserts)
    return (inserts / (performance.now() - started)) * 1000
  }

  close(): void {
    this.database.close()
  }

  private insert(count: number): void {
    const statement = this.database.prepare('INSERT INTO ballots VALUES (?, ?, ?, ?, ?, ?)')
    for (const end = this.next + count; this.next < end; this.next++) {
      const document = ballot(this.next)
      statement.run([document._id, document.campaignId, document.castAt, document.firstId, document.revision, JSON.stringify(document)])
    }
  }
}
