import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '@shared/basics/endpoint'
import type { Result } from '@shared/basics/result'
import { canonicalJson } from '@shared/ledger/canonical-json'
import { collection, inTransaction, type Collection, type Transaction } from '../platform/collection'

/** A document that changes by acts alone: its revision is the number of its entries. */
export interface Revised {
  _id: string
  revision: number
}

/** An act as it is kept. The leaf of the log is a hash of this document; `salt` keeps the document's hash from being guessed. */
export interface ActDocument {
  _id: string
  act: string
  at: number
  by: Role | 'timer'
  /** Person id of the actor; empty for the timer. */
  personId: string
  documentHash: string
  salt: string
}

interface RequestDocument {
  _id: string
  at: number
  documentId: string
}

export interface Intent<Document extends Revised, Refusal extends { kind: string }> {
  collection: Collection<Document>
  id: string
  act: string
  by: Role | 'timer'
  personId: string
  at: number
  /** Of the client, for retries; left out where the act is safe by itself. */
  requestId?: string | undefined
  /** Says what the document becomes, or refuses. May run several times: no side effects. `current` is null when the document is new. */
  decide: (current: Document | null) => Result<Omit<Document, 'revision' | '_id'>, Refusal>
  /** Further documents that are added by id in the same transaction. */
  along?: (transaction: Transaction, next: Document) => Promise<void>
}

const acts = collection<ActDocument>('acts')
const requests = collection<RequestDocument>('requests')

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const requestKey = (personId: string, act: string, requestId: string) => hash(`${personId}\n${act}\n${requestId}`)

/** SHA-256, hex, over salt and canonical JSON. */
export const hashDocument = (document: object, salt: string) => hash(`${salt}\n${canonicalJson(document)}`)

function actFor(next: Revised, intent: Intent<never, never> | Intent<any, any>): ActDocument {
  const salt = randomBytes(16).toString('hex')
  const { act, at, by, personId } = intent
  return { _id: `${intent.collection.name}:${next._id}:${String(next.revision).padStart(6, '0')}`, act, at, by, personId, documentHash: hashDocument(next, salt), salt }
}

/**
 * Changes a document and enters the act, in one transaction. A request that was carried out already changes nothing
 * and gives the document as it now stands.
 */
export async function recordAct<Document extends Revised, Refusal extends { kind: string }>(intent: Intent<Document, Refusal>): Promise<Result<Document, Refusal>> {
  const key = intent.requestId ? requestKey(intent.personId, intent.act, intent.requestId) : null
  return inTransaction(async transaction => {
    const current = await transaction.get(intent.collection, intent.id)
    if (key && current && (await transaction.get(requests, key))) return { ok: true, value: current }
    const decided = intent.decide(current)
    if (!decided.ok) return decided
    const next = { ...decided.value, _id: intent.id, revision: (current?.revision ?? 0) + 1 } as Document
    await transaction.put(intent.collection, next)
    await transaction.add(acts, actFor(next, intent))
    if (key) await transaction.add(requests, { _id: key, at: intent.at, documentId: intent.id })
    await intent.along?.(transaction, next)
    return { ok: true, value: next }
  })
}
