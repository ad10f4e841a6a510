import { randomUUID } from 'node:crypto'
import { aggregateDocuments } from './aggregate'
import { BackgroundFolding } from './background-folding'
import { Catalogue } from './catalogue'
import { sqliteCode } from './connection'
import { DocumentLocks } from './document-locks'
import { openFile, refusedAs, type DatabaseFile } from './file'
import { calculateDocument, getDocument } from './reads'
import { Refusal } from './refusal'
import type { Body } from './request'
import { transactionLifetimeMs, Transactions } from './transactions'
import { insertDocument, modifyAndReturnDoc, modifyDocument, removeDocument } from './write-actions'
import { WriteQueue } from './write-queue'
import type { Writing } from './writes'

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

export interface DatabaseOptions {
  folder: string
  indexes: CollectionIndexes
  /** Epoch milliseconds, for server dates and generated ids. */
  now: () => number
  /** How long an ordinary write waits for a transaction's lock. */
  lockWaitMs?: number
  /** How long a transaction may live, in real time. */
  transactionLifetimeMs?: number
}

type Action = (writing: Writing, body: Body) => Promise<Record<string, unknown>>

/** No answer tells of a write that is not on disk yet. */
const reading = (read: Action): Action => async (writing, body) => {
  const answer = await read(writing, body)
  await writing.queue.onDisk
  return answer
}

const actions: Record<string, Action> = {
  'database.addCollection': async ({ catalogue }, body) => (catalogue.add(body.collectionName), {}),
  'database.getDocument': reading(getDocument),
  'database.calculateDocument': reading(calculateDocument),
  'database.aggregateDocuments': reading(aggregateDocuments),
  'database.insertDocument': insertDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
  'database.startTransaction': async ({ transactions }) => ({ transactionId: transactions.start() }),
  'database.commitTransaction': async ({ transactions }, body) => (await transactions.commit(body.transactionId), {}),
  'database.abortTransaction': async ({ transactions }, body) => (transactions.abort(body.transactionId), {}),
}

/** Opens the database kept in `folder`, making it if need be. Throws StartRefused. */
export async function openDatabase(options: DatabaseOptions): Promise<LocalDatabase> {
  const file = openFile(options.folder)
  try {
    return database(file, options)
  } catch (error) {
    file.release()
    throw refusedAs(options.folder, error)
  }
}

function database(file: DatabaseFile, options: DatabaseOptions): LocalDatabase {
  const folding = new BackgroundFolding(file.path)
  const queue = new WriteQueue(file.connection, file.sync, writes => folding.committed(writes))
  const locks = new DocumentLocks()
  const transactions = new Transactions(file.path, locks, queue, options.transactionLifetimeMs ?? transactionLifetimeMs)
  const catalogue = new Catalogue(file.connection, options.indexes)
  const writing: Writing = { catalogue, connection: file.connection, transactions, queue, locks, now: options.now, lockWaitMs: options.lockWaitMs ?? 10_000 }
  return {
    knows: action => action in actions,
    handle: (action, body) => answered(action, body, writing),
    close: async () => {
      await queue.write(() => undefined)
      transactions.close()
      await folding.close()
      file.release()
    },
  }
}

async function answered(action: string, body: Body, writing: Writing): Promise<Record<string, unknown>> {
  const requestId = randomUUID()
  try {
    const act = actions[action]
    if (!act) throw new Refusal('INVALID_PARAM', `unknown action ${action}`)
    return { ...(await act(writing, body)), requestId }
  } catch (error) {
    return { ...refusalOf(error), requestId }
  }
}

/** mingo throws plain errors for operators and arguments it cannot take: those are the caller's. */
function refusalOf(error: unknown): { code: string; message: string } {
  if (error instanceof Refusal) return { code: error.code, message: error.message }
  const code = sqliteCode(error) ? 'DATABASE_REQUEST_FAILED' : 'INVALID_PARAM'
  return { code, message: error instanceof Error ? error.message : String(error) }
}
