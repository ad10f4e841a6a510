import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Role } from '../basics/endpoint'
import { canonicalJson } from './canonical-json'
import { hashLeaf, type Hash } from './merkle-tree'

/** An act as it is kept: a document became its next revision. `salt` keeps from being guessed what is hashed with it. */
export interface Act {
  /** collection:document:revision, the revision in six digits. */
  _id: string
  act: string
  at: number
  by: Role | 'timer'
  documentHash: Hash
  salt: string
}

const hash = (text: string): Hash => bytesToHex(sha256(utf8ToBytes(text)))

/** SHA-256 over salt and canonical JSON. */
export const hashDocument = (document: object, salt: string): Hash => hash(`${salt}\n${canonicalJson(document)}`)

/** An act's public form: what happened to which document and in which role, never who did it or whom it is about. */
export const publicForm = ({ _id, act, at, by, documentHash, salt }: Act) => ({ act, at, by, document: hash(`${salt}\n${_id}`), documentHash })

/** The leaf of an act in the log: the hash of its public form. */
export const leafHashOf = (act: Act): Hash => hashLeaf(utf8ToBytes(canonicalJson(publicForm(act))))

const lastColon = /^(.*):(\d+)$/

/** Which document an act changed, and to which revision. Undefined for an id that no act has. */
export function subjectOf(actId: string): { collection: string; documentId: string; revision: number } | undefined {
  const [, document, revision] = lastColon.exec(actId) ?? []
  const colon = document?.indexOf(':') ?? -1
  if (document === undefined || colon < 1) return undefined
  return { collection: document.slice(0, colon), documentId: document.slice(colon + 1), revision: Number(revision) }
}

/** The id of the act that made a document's `revision`. */
export const actId = (collection: string, documentId: string, revision: number): string => `${collection}:${documentId}:${String(revision).padStart(6, '0')}`
