import { accept, refuse, type Result } from '@shared/basics/result'
import { addStep } from '@shared/objection/record-step'
import { isDecided } from '@shared/objection/status'
import { inTransaction } from '../platform/collection'
import { keyedHash, keyFor, seal, unseal } from '../platform/seal'
import { takeFiles } from './kept-file'
import type { ObjectionRecord } from './objection-record'
import { objections, type ObjectionDocument } from './store'

const sealingKey = () => keyFor('OBJECTION_SEAL_KEY', 'objections')

/** A keyed hash, one for each purpose: what it is of cannot be tried out without the key. */
export const hidden = (purpose: 'number' | 'owner' | 'nominee' | 'reply' | 'place' | 'objection', text: string): string => keyedHash(keyFor('OBJECTION_SEAL_KEY', `hash of ${purpose}`), text).slice(0, 40)

export const objectionIdOf = (number: string): string => `o_${hidden('objection', number)}`
const boundTo = (id: string, version: number) => `${id}\n${version}`

export interface Opened {
  document: ObjectionDocument
  record: ObjectionRecord
}

export function openRecord(document: ObjectionDocument): Opened {
  const text = unseal(sealingKey(), document.body, boundTo(document._id, document.version))
  if (text === null) throw new Error('an objection that OBJECTION_SEAL_KEY does not open')
  return { document, record: JSON.parse(text) as ObjectionRecord }
}

function sealed(record: ObjectionRecord, version: number, isApplied: boolean): ObjectionDocument {
  const _id = objectionIdOf(record.number)
  const nomineeHash = record.reply ? hidden('nominee', record.nomineeId) : ''
  return { _id, noticeId: record.noticeId, version, ownerHash: record.personId && hidden('owner', record.personId), nomineeHash, isOpen: !isDecided(record.state), isApplied, body: seal(sealingKey(), JSON.stringify(record), boundTo(_id, version)) }
}

/** Keeps a new objection and takes its files, or neither; sent again, what stands already is left. */
export const addRecord = (record: ObjectionRecord): Promise<void> =>
  inTransaction(async transaction => {
    const document = sealed(record, 1, true)
    if (await transaction.get(objections, document._id)) return
    await transaction.add(objections, document)
    await takeFiles(transaction, record.files)
  })

export async function openById(objectionId: string): Promise<Opened | null> {
  const document = await objections.get(objectionId)
  return document && openRecord(document)
}

/** Every objection against a list, oldest first. */
export async function openAll(noticeId: string): Promise<Opened[]> {
  return (await objections.all({ noticeId })).map(openRecord).sort((one, other) => one.record.at - other.record.at)
}

export interface Change {
  objectionId: string
  /** Of the step. */
  name: string
  at: number
  personId: string
  requestId: string
}

type Decide<Refusal extends { kind: string }> = (opened: Opened) => Result<Partial<ObjectionRecord>, Refusal>

/** One step of an objection: sealed anew, with the step in its chain. A request that was carried out already changes nothing. */
export async function changeRecord<Refusal extends { kind: string }>(change: Change, decide: Decide<Refusal>): Promise<Result<Opened, Refusal | { kind: 'no-such-objection' }>> {
  const { objectionId, ...step } = change
  return inTransaction(async transaction => {
    const document = await transaction.get(objections, objectionId)
    if (!document) return refuse({ kind: 'no-such-objection' })
    const opened = openRecord(document)
    const { record } = opened
    if (record.steps.some(one => one.requestId === step.requestId && one.personId === step.personId && one.name === step.name)) return accept(opened)
    const decided = decide(opened)
    if (!decided.ok) return decided
    const next = { ...record, ...decided.value, steps: addStep(record.steps, step, decided.value, record.salt) }
    const kept = sealed(next, document.version + 1, document.isApplied && !(next.state === 'upheld' && record.state !== 'upheld'))
    await transaction.put(objections, kept)
    return accept({ document: kept, record: next })
  })
}
