import { createHash } from 'node:crypto'
import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { mayObject } from '@shared/publicity/objection-window'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { objections, publicityNotices, type ObjectionDocument } from './store'

/** The number an objector is given: nothing in it tells who or when. */
const numberOf = (objectionId: string) => `YY-${objectionId.slice(2, 10).toUpperCase()}`

const idOf = (noticeId: string, personId: string, requestId: string) => `o_${createHash('sha256').update([noticeId, personId, requestId].join('\n')).digest('hex').slice(0, 32)}`

/** 异议: taken and sealed to the supervisors. */
export const object: Handler<'publicity.object'> = async ({ input, personId, now }) => {
  const notice = await publicityNotices.get(input.noticeId)
  if (!notice || notice.state !== 'published') return refuse({ kind: 'no-such-notice' })
  const person = notice.listed.find(one => one.candidateId === input.candidateId)
  const allowed = mayObject({ ...input, now, firstDay: notice.firstDay, objectionsCloseAt: notice.objectionsCloseAt, isListed: person !== undefined })
  if (!allowed.ok) return allowed
  const id = idOf(input.noticeId, personId, input.requestId)
  const signed = input.kind === 'anonymous' ? { name: '', contact: '' } : { name: input.name.trim(), contact: input.contact.trim() }
  const objection = { ...signed, campaignId: notice.campaignId, noticeId: notice._id, candidateId: input.candidateId, candidateName: person?.name ?? '', personId: input.kind === 'anonymous' ? '' : personId, kind: input.kind, text: input.text, at: now, number: numberOf(id), state: 'received' as const, decision: '' }
  const kept = await recordAct<ObjectionDocument, CallRefusal<'publicity.object'>>({ collection: objections, id, act: 'object', by: 'member', personId: '', at: now, decide: current => accept(current ?? objection) })
  return kept.ok ? accept({ number: kept.value.number }) : kept
}
