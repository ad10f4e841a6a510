import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse, type CollectionStore } from './collection-store'
import { Blocked, type DocumentLocks } from './document-locks'
import { findDocuments, matcher } from './find-documents'
import type { Reading } from './reads'
import { Refusal } from './refusal'
import { changed, type Change } from './update-document'
import type { Document } from './wire-values'
import type { WriteQueue } from './write-queue'

export interface Writing extends Reading {
  queue: WriteQueue
  locks: DocumentLocks
  /** How long an ordinary write waits for a transaction to let go of a document. */
  lockWaitMs: number
}

export interface Written {
  updated: number
  upsertId: unknown
  document: Document | null
}

const mostInOneWrite = 100

/** Mostly rising, so that the index of ids grows at its end. */
export const newId = (now: number): string => Math.floor(now).toString(16).padStart(12, '0') + randomBytes(10).toString('hex')

/** `_id` first, as in MongoDB. */
export const withId = (document: Document, now: number): Document => (document._id === undefined ? { _id: newId(now), ...document } : document)

/** Commits `run`, waiting for whoever holds what it needs. Throws DATABASE_TIMEOUT. */
export async function writeWhenFree<T>(writing: Writing, run: () => T): Promise<T> {
  const deadline = performance.now() + writing.lockWaitMs
  for (;;) {
    try {
      return await writing.queue.write(run)
    } catch (error) {
      if (!(error instanceof Blocked)) throw error
      await Promise.race([error.holder.ended, sleep(Math.max(0, deadline - performance.now()), undefined, { ref: false })])
      if (performance.now() >= deadline) throw new Refusal('DATABASE_TIMEOUT', 'Database operation timed out: the document is locked by a transaction.')
    }
  }
}

/** To be called inside a queued write. */
export function insertOne(writing: Writing, store: CollectionStore, document: Document): void {
  writing.locks.mustBeFree(store, document._id, document)
  store.insert(document)
  writing.locks.noteChange(store, document._id, writing.queue.commits)
}

/** Every document that matches, or the first; each looked at again inside the commit that changes it. */
export async function modify(writing: Writing, store: CollectionStore, change: Change, multi: boolean): Promise<Written> {
  const written: Written = { updated: 0, upsertId: null, document: null }
  const ids = await matchingIds(writing, store, change.filter, multi)
  for (let i = 0; i < ids.length; i += mostInOneWrite) {
    const part = await writeWhenFree(writing, () => ids.slice(i, i + mostInOneWrite).map(id => modifyOne(writing, store, id, change)))
    written.updated += part.filter(one => one?.altered).length
    written.document = part.find(Boolean)?.document ?? written.document
  }
  return written
}

function modifyOne(writing: Writing, store: CollectionStore, id: unknown, change: Change): { document: Document; altered: boolean } | null {
  const row = store.byId(id)
  const before = row && parse(row)
  if (!before || !matcher(change.filter)(before)) return null
  const document = changed(before, change)
  writing.locks.mustBeFree(store, id, document)
  const altered = store.replace(row, document)
  if (altered) writing.locks.noteChange(store, id, writing.queue.commits)
  return { document, altered }
}

export async function removeMatching(writing: Writing, store: CollectionStore, filter: Document, multi: boolean): Promise<number> {
  const ids = await matchingIds(writing, store, filter, multi)
  let deleted = 0
  for (let i = 0; i < ids.length; i += mostInOneWrite) {
    deleted += await writeWhenFree(writing, () => ids.slice(i, i + mostInOneWrite).filter(id => removeOne(writing, store, id, filter)).length)
  }
  return deleted
}

function removeOne(writing: Writing, store: CollectionStore, id: unknown, filter: Document): boolean {
  const row = store.byId(id)
  if (!row || !matcher(filter)(parse(row))) return false
  writing.locks.mustBeFree(store, id)
  store.remove(row)
  writing.locks.noteChange(store, id, writing.queue.commits)
  return true
}

async function matchingIds(writing: Writing, store: CollectionStore, filter: Document, multi: boolean): Promise<unknown[]> {
  if (Object.keys(filter).length === 1 && isPlainId(filter._id)) return [filter._id]
  const found = await findDocuments({ store, connection: writing.connection }, { filter, limit: multi ? Infinity : 1 })
  return found.map(one => one.document._id)
}

const isPlainId = (id: unknown): boolean => typeof id === 'string' || typeof id === 'number'
