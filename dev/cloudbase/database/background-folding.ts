import { Worker } from 'node:worker_threads'

/** The thread's own script: it gets the engine's path, because a script without a file has no `node_modules` to look in. */
const script = `
  const { parentPort, workerData } = require('node:worker_threads')
  const Database = require(workerData.engine)
  const fold = new Database(workerData.path).prepare('PRAGMA wal_checkpoint(PASSIVE)').raw()
  parentPort.on('message', () => parentPort.postMessage(fold.get([])))`

const writesBetween = 1000

/**
 * Folds the write-ahead log into the file on a thread of its own, so that no caller waits while a large file is synced. Durability
 * does not hang on it: commits are safe in the log, and the writing connection folds by itself when the log grows too long.
 */
export class BackgroundFolding {
  private worker: Worker | null = null
  private writes = 0
  private busy = false

  constructor(private readonly path: string) {}

  /** To be called after each commit, with the number of writes in it. */
  committed(writes: number): void {
    this.writes += writes
    if (this.writes < writesBetween || this.busy) return
    this.writes = 0
    this.busy = true
    this.thread().postMessage('fold')
  }

  async close(): Promise<void> {
    await this.worker?.terminate()
  }

  private thread(): Worker {
    if (this.worker) return this.worker
    const worker = new Worker(script, { eval: true, workerData: { engine: require.resolve('libsql'), path: this.path } })
    worker.on('message', () => (this.busy = false))
    // Without its thread the log is folded by the writing connection, as said above.
    worker.on('error', () => (this.worker = null))
    worker.unref()
    return (this.worker = worker)
  }
}
