import type { CollectionStore } from './collection-store'
import type { Connection } from './connection'
import { documentLock, uniqueLocks, type DocumentLocks, type Holder } from './document-locks'
import { compareKeys, findDocuments, matcher, type Search } from './find-documents'
import { Refusal } from './refusal'
import { sortKey } from './sort-key'
import type { Document } from './wire-values'
import type { WriteQueue } from './write-queue'

interface Surroundings {
  locks: DocumentLocks
  queue: WriteQueue
  borrow(): Connection
  giveBack(connection: Connection): void
}

/** What the transaction will leave in place of a document; null for none. */
interface Draft {
  store: CollectionStore
  id: unknown
  document: Document | null
}

const conflict = (): Refusal => new Refusal('DATABASE_TRANSACTION_CONFLICT', '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.')

/**
 * Snapshot isolation: reads see the file as it was at the first operation, through a reader of their own, with this transaction's drafts laid
 * over it. A write takes the document's lock or fails at once; nothing is in the file before `commit`.
 */
export class Transaction implements Holder {
  readonly ended: Promise<void>
  over = false
  private settle!: () => void
  private snapshot: { connection: Connection; commit: number } | null = null
  private readonly drafts = new Map<string, Draft>()
  private readonly held = new Set<string>()

  constructor(private readonly around: Surroundings) {
    this.ended = new Promise(resolve => (this.settle = resolve))
  }

  async find(store: CollectionStore, search: Search): Promise<Document[]> {
    const { connection } = this.view()
    const drafts = [...this.drafts.values()].filter(draft => draft.store === store)
    const wanted = (search.skip ?? 0) + search.limit
    const found = await findDocuments({ store, connection }, { ...search, skip: 0, limit: wanted + drafts.length })
    const untouched = found.map(one => one.document).filter(document => !this.drafts.has(documentLock(store, document._id)))
    const matches = matcher(search.filter)
    const merged = [...untouched, ...drafts.flatMap(draft => (draft.document && matches(draft.document) ? [draft.document] : []))]
    return inOrder(merged, search).slice(search.skip ?? 0, wanted)
  }

  /** Throws DATABASE_TRANSACTION_CONFLICT, or E11000; either ends the transaction, as in MongoDB. */
  write(store: CollectionStore, id: unknown, document: Document | null, inserting = false): void {
    const { commit } = this.view()
    try {
      const lock = documentLock(store, id)
      this.lock(lock, commit)
      if (inserting && this.exists(store, id, lock)) throw store.duplicate('_id_', document ?? {})
      if (document) this.takeUniqueKeys(store, lock, document)
      this.drafts.set(lock, { store, id, document })
    } catch (error) {
      this.end()
      throw error
    }
  }

  /** Resolves when every draft is on disk, all in one commit. */
  async commit(): Promise<void> {
    const drafts = [...this.drafts.values()].sort((a, b) => Number(a.document !== null) - Number(b.document !== null))
    this.over = true
    const { queue, locks } = this.around
    if (drafts.length === 0) return
    await queue.write(() => {
      for (const draft of drafts) {
        keep(draft)
        locks.noteChange(draft.store, draft.id, queue.commits)
      }
    })
  }

  /** Lets go of everything. What was not committed is forgotten. */
  end(): void {
    this.over = true
    this.around.locks.release(this.held)
    this.held.clear()
    if (this.snapshot) this.closeSnapshot(this.snapshot.connection)
    this.settle()
  }

  private view(): { connection: Connection; commit: number } {
    return (this.snapshot ??= this.openSnapshot())
  }

  /** The read is what fixes the snapshot: BEGIN alone does not. */
  private openSnapshot(): { connection: Connection; commit: number } {
    const connection = this.around.borrow()
    connection.run('BEGIN')
    connection.get('SELECT count(*) FROM started')
    this.around.locks.openSnapshot()
    return { connection, commit: this.around.queue.commits }
  }

  private closeSnapshot(connection: Connection): void {
    connection.run('COMMIT')
    this.around.giveBack(connection)
    this.around.locks.closeSnapshot()
    this.snapshot = null
  }

  private lock(lock: string, commit: number): void {
    const { locks } = this.around
    const holder = locks.holder(lock)
    if ((holder && holder !== this) || locks.changedAfter(lock, commit)) throw conflict()
    locks.take(lock, this)
    this.held.add(lock)
  }

  private exists(store: CollectionStore, id: unknown, lock: string): boolean {
    const draft = this.drafts.get(lock)
    return draft ? draft.document !== null : store.byId(id) !== undefined
  }

  private takeUniqueKeys(store: CollectionStore, own: string, document: Document): void {
    for (const { lock, index, key } of uniqueLocks(store, document)) {
      const holder = this.around.locks.holder(lock)
      if (holder && holder !== this) throw conflict()
      if (this.takenByAnother(store, own, index, key)) throw store.duplicate(index, document)
      this.around.locks.take(lock, this)
      this.held.add(lock)
    }
  }

  /** A key counts as free when this very transaction has moved its document away from it. */
  private takenByAnother(store: CollectionStore, own: string, index: string, key: Buffer): boolean {
    const kept = store.ownerOf(index, key)
    if (kept && documentLock(store, kept._id) !== own && !this.drafts.has(documentLock(store, kept._id))) return true
    return [...this.drafts].some(([lock, draft]) => lock !== own && draft.store === store && draft.document !== null && uniqueLocks(store, draft.document).some(one => one.index === index && one.key.equals(key)))
  }
}

function keep({ store, id, document }: Draft): void {
  const row = store.byId(id)
  if (document === null) return row && store.remove(row)
  if (row) store.replace(row, document)
  else store.insert(document)
}

function inOrder(documents: Document[], { order = [] }: Search): Document[] {
  if (order.length === 0) return documents
  return documents
    .map(document => ({ document, key: order.map(([path, direction]) => sortKey(document, path, direction)) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(one => one.document)
}
