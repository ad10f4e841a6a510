import { sqliteCode, type Connection } from './connection'
import { Refusal } from './refusal'

interface Write {
  run: () => unknown
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

/** The most writes that share one commit, so that no reader waits long behind them. */
const mostInOneCommit = 200

/**
 * Gathers the writes that arrive in one turn of the event loop, or while the last commit is on its way to the disk, into one
 * durable commit. Each write succeeds or fails by itself (a savepoint around it), and none is answered before the commit is on
 * disk. Waiting for the disk is left to the thread pool: meanwhile this thread answers whoever needs no write.
 */
export class WriteQueue {
  private waiting: Write[] = []
  private scheduled = false
  /** Commits so far: tells which of two things happened first. */
  commits = 0
  /** Resolves when all that can be read is on disk. Rejected for good once the disk failed: nobody knows what it holds then. */
  onDisk: Promise<void> = Promise.resolve()

  constructor(
    private readonly connection: Connection,
    private readonly sync: () => Promise<void>,
    private readonly afterCommit: (writes: number) => void,
  ) {}

  /** Resolves to what `run` returned, once that is on disk. `run` is synchronous and throws to be undone. */
  write<T>(run: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ run, resolve: resolve as (value: unknown) => void, reject })
      this.schedule()
    })
  }

  private schedule(): void {
    if (this.scheduled) return
    this.scheduled = true
    setImmediate(() => void this.commitWaiting())
  }

  private async commitWaiting(): Promise<void> {
    await this.commit(this.waiting.splice(0, mostInOneCommit))
    this.scheduled = false
    if (this.waiting.length > 0) this.schedule()
  }

  private async commit(writes: Write[]): Promise<void> {
    try {
      await this.onDisk
      this.connection.run('BEGIN IMMEDIATE')
      this.commits++
      const answers = writes.map(write => this.attempt(write))
      this.connection.run('COMMIT')
      await (this.onDisk = this.sync().catch(error => Promise.reject(notSynced(error))))
      answers.forEach(answer => answer())
      this.afterCommit(writes.length)
    } catch (error) {
      this.abandon(error, writes)
    }
  }

  /** Runs one write; the answer is held back until the commit. */
  private attempt({ run, resolve, reject }: Write): () => void {
    this.connection.run('SAVEPOINT one')
    try {
      const value = run()
      this.connection.run('RELEASE one')
      return () => resolve(value)
    } catch (error) {
      if (sqliteCode(error) && !sqliteCode(error).startsWith('SQLITE_CONSTRAINT')) throw error
      this.connection.run('ROLLBACK TO one')
      this.connection.run('RELEASE one')
      return () => reject(error)
    }
  }

  /** The disk would not take it: nothing of this commit is kept, and every write in it is told so. */
  private abandon(error: unknown, writes: Write[]): void {
    try {
      this.connection.run('ROLLBACK')
    } catch {
      // SQLite has already rolled back by itself, as it does on a full disk.
    }
    const refusal = error instanceof Refusal ? error : notKept(error)
    writes.forEach(write => write.reject(refusal))
  }
}

const notKept = (error: unknown): Refusal =>
  new Refusal('DATABASE_REQUEST_FAILED', sqliteCode(error) === 'SQLITE_FULL' ? '磁盘已满，写入未保存。The disk is full: nothing was written.' : `写入未保存。Nothing was written: ${String(error)}`)

const notSynced = (error: unknown): Refusal => new Refusal('DATABASE_REQUEST_FAILED', `磁盘出错，数据是否写入无法确定，请重新启动。The disk failed, and nobody knows what it holds: start anew. ${String(error)}`)
