import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '@shared/basics/endpoint'
import { refuse, type Result } from '@shared/basics/result'
import { actId, hashDocument, type Act } from '@shared/ledger/act'
import { collection, inTransaction, type Collection, type Transaction } from '../platform/collection'
import { touch } from './touched'

/** A document that changes by acts alone: its revision is the number of its entries. */
export interface Revised {
  _id: string
  revision: number
}

export interface ActDocument extends Act {
  /** Person id of the actor; empty for the timer. */
  personId: string
  /** Whether the log has an entry of it. The only field that ever changes. */
  sealed: boolean
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
  /** What else changes in the same transaction: documents added by id, further acts by `recordActIn`. A refusal undoes the whole. */
  along?: (transaction: Transaction, next: Document) => Promise<Result<unknown, Refusal> | void>
}

/** Ends the transaction without a trace. */
class Undone extends Error {
  constructor(readonly refusal: { kind: string }) {
    super(refusal.kind)
  }
}

export const acts = collection<ActDocument>('acts')
const requests = collection<RequestDocument>('requests')

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
/** The same request id for another document is another request. */
const requestKey = ({ personId, act, id, requestId }: Pick<Intent<never, never>, 'personId' | 'act' | 'id' | 'requestId'>) => hash([personId, act, id, requestId].join('\n'))

function actFor(next: Revised, intent: Pick<Intent<never, never>, 'act' | 'at' | 'by' | 'personId'> & { collection: { name: string } }): ActDocument {
  const salt = randomBytes(16).toString('hex')
  const { act, at, by, personId } = intent
  return { _id: actId(intent.collection.name, next._id, next.revision), act, at, by, personId, documentHash: hashDocument(next, salt), salt, sealed: false }
}

/** One act of several in a transaction: see `Intent.along`. */
export async function recordActIn<Document extends Revised, Refusal extends { kind: string }>(transaction: Transaction, intent: Intent<Document, Refusal>): Promise<Result<Document, Refusal>> {
  const key = intent.requestId ? requestKey(intent) : null
  const current = await transaction.get(intent.collection, intent.id)
  if (key && current && (await transaction.get(requests, key))) return { ok: true, value: current }
  const decided = intent.decide(current)
  if (!decided.ok) return decided
  const next = { ...decided.value, _id: intent.id, revision: (current?.revision ?? 0) + 1 } as Document
  await transaction.put(intent.collection, next)
  const act = actFor(next, intent)
  await transaction.add(acts, act)
  touch(act._id)
  if (key) await transaction.add(requests, { _id: key, at: intent.at, documentId: intent.id })
  const also = await intent.along?.(transaction, next)
  if (also && !also.ok) throw new Undone(also.error)
  return { ok: true, value: next }
}

/**
 * Changes a document and enters the act, in one transaction. A request that was carried out already changes nothing
 * and gives the document as it now stands.
 */
export async function recordAct<Document extends Revised, Refusal extends { kind: string }>(intent: Intent<Document, Refusal>): Promise<Result<Document, Refusal>> {
  try {
    return await inTransaction(transaction => recordActIn(transaction, intent))
  } catch (error) {
    if (error instanceof Undone) return refuse(error.refusal as Refusal)
    throw error
  }
}
