import { randomBytes } from 'node:crypto'
import { Connection } from './connection'
import type { DocumentLocks } from './document-locks'
import { Refusal } from './refusal'
import { Transaction } from './transaction'
import type { WriteQueue } from './write-queue'

/** CloudBase ends a transaction that lives longer. */
export const transactionLifetimeMs = 30_000

const unknownTransaction = (): Refusal => new Refusal('DATABASE_TRANSACTION_FAIL', '[ResourceUnavailable] Transaction does not exist, has ended or has expired.')

/** The transactions under way, by the id that the SDK sends with each of their actions. */
export class Transactions {
  private readonly open = new Map<string, { transaction: Transaction; expiry: NodeJS.Timeout }>()
  private readonly idle: Connection[] = []

  constructor(
    private readonly path: string,
    private readonly locks: DocumentLocks,
    private readonly queue: WriteQueue,
    private readonly lifetimeMs: number,
  ) {}

  start(): string {
    const id = randomBytes(16).toString('hex')
    const expiry = setTimeout(() => this.forget(id), this.lifetimeMs).unref()
    const transaction = new Transaction({ locks: this.locks, queue: this.queue, borrow: () => this.idle.pop() ?? this.newReader(), giveBack: connection => this.idle.push(connection) })
    this.open.set(id, { transaction, expiry })
    return id
  }

  /** Throws DATABASE_TRANSACTION_FAIL. */
  find(id: unknown): Transaction {
    const transaction = this.open.get(String(id))?.transaction
    if (!transaction || transaction.over) throw unknownTransaction()
    return transaction
  }

  async commit(id: unknown): Promise<void> {
    const transaction = this.find(id)
    try {
      await transaction.commit()
    } finally {
      this.forget(String(id))
    }
  }

  abort(id: unknown): void {
    if (!this.open.has(String(id))) throw unknownTransaction()
    this.forget(String(id))
  }

  close(): void {
    for (const id of [...this.open.keys()]) this.forget(id)
    for (const connection of this.idle) connection.close()
  }

  private newReader(): Connection {
    const connection = new Connection(this.path)
    connection.exec('PRAGMA busy_timeout = 5000')
    return connection
  }

  private forget(id: string): void {
    const opened = this.open.get(id)
    opened?.transaction.end()
    clearTimeout(opened?.expiry)
    this.open.delete(id)
  }
}
