import Database from 'libsql'

export type SqlValue = string | number | Buffer | null

interface Statement {
  run(values: SqlValue[]): { changes: number; lastInsertRowid: number | bigint }
  get(values: SqlValue[]): SqlValue[] | undefined
  all(values: SqlValue[]): SqlValue[][]
}

/** One connection to the file, with each statement prepared once. Rows come as arrays, in the order of the columns. */
export class Connection {
  private readonly statements = new Map<string, Statement>()
  private readonly database: Database.Database

  constructor(path: string) {
    this.database = new Database(path)
  }

  exec(sql: string): void {
    this.database.exec(sql)
  }

  run(sql: string, values: SqlValue[] = []): { changes: number; lastInsertRowid: number } {
    const { changes, lastInsertRowid } = this.prepared(sql).run(values)
    return { changes, lastInsertRowid: Number(lastInsertRowid) }
  }

  get(sql: string, values: SqlValue[] = []): SqlValue[] | undefined {
    return this.prepared(sql).get(values)
  }

  all(sql: string, values: SqlValue[] = []): SqlValue[][] {
    return this.prepared(sql).all(values)
  }

  close(): void {
    this.statements.clear()
    this.database.close()
  }

  private prepared(sql: string): Statement {
    let statement = this.statements.get(sql)
    if (!statement) this.statements.set(sql, (statement = this.prepare(sql)))
    return statement
  }

  private prepare(sql: string): Statement {
    const statement = this.database.prepare(sql)
    return (/^\s*(select|with|pragma)/i.test(sql) ? statement.raw() : statement) as unknown as Statement
  }
}

/** SQLite's name for what went wrong (`SQLITE_FULL`), or an empty text for any other error. */
export const sqliteCode = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : ''
}
