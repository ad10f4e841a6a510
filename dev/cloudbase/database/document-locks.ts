import type { CollectionStore } from './collection-store'
import { indexEntries } from './index-keys'
import { keyOf } from './sort-key'
import type { Document } from './wire-values'

/** Whoever holds locks. `ended` resolves when it lets go of all of them. */
export interface Holder {
  readonly ended: Promise<void>
}

/** Thrown out of an ordinary write that meets another's lock: it waits for the holder and is tried again. */
export class Blocked extends Error {
  constructor(readonly holder: Holder) {
    super('locked by a transaction')
  }
}

export const documentLock = (store: CollectionStore, id: unknown): string => `${store.name}\0${keyOf(id).toString('latin1')}`

/** A unique key is locked like a document, so that two writers cannot both take it. */
export const uniqueLocks = (store: CollectionStore, document: Document): { lock: string; index: string; key: Buffer }[] =>
  store.indexes.filter(index => index.unique).flatMap(index => indexEntries(index, document).map(key => ({ lock: `${store.name}\0\0${index.name}\0${key.toString('latin1')}`, index: index.name, key })))

/** Which transaction holds what, and what was written while any snapshot is open. */
export class DocumentLocks {
  private readonly holders = new Map<string, Holder>()
  private readonly changes = new Map<string, number>()
  private snapshots = 0

  holder(lock: string): Holder | undefined {
    return this.holders.get(lock)
  }

  take(lock: string, holder: Holder): void {
    this.holders.set(lock, holder)
  }

  release(locks: Iterable<string>): void {
    for (const lock of locks) this.holders.delete(lock)
  }

  /** Throws Blocked when a transaction holds this document, or a unique key that `after` would take. */
  mustBeFree(store: CollectionStore, id: unknown, after?: Document): void {
    if (this.holders.size === 0) return
    const locks = [documentLock(store, id), ...(after ? uniqueLocks(store, after).map(unique => unique.lock) : [])]
    const holder = locks.map(lock => this.holders.get(lock)).find(Boolean)
    if (holder) throw new Blocked(holder)
  }

  openSnapshot(): void {
    this.snapshots++
  }

  closeSnapshot(): void {
    if (--this.snapshots === 0) this.changes.clear()
  }

  noteChange(store: CollectionStore, id: unknown, commit: number): void {
    if (this.snapshots > 0) this.changes.set(documentLock(store, id), commit)
  }

  changedAfter(lock: string, commit: number): boolean {
    return (this.changes.get(lock) ?? -1) > commit
  }
}
