import { randomBytes } from 'node:crypto'
import { accept, refuse } from '@shared/basics/result'
import type { CallParsed } from '@shared/contract'
import { objectionRuleOf } from '@shared/campaign/objection-rule'
import { mayObject } from '@shared/objection/may-object'
import { objectionNumber } from '@shared/objection/objection-number'
import { addStep } from '@shared/objection/record-step'
import { windowFor } from '@shared/objection/objection-windows'
import { termsOf } from '@shared/objection/terms'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Handler } from '../gateway/handler'
import { nominations } from '../nomination/store'
import { publicityNotices, type PublicityNoticeDocument } from '../publicity/store'
import { candidates } from '../vote/store'
import { addRecord, hidden, objectionIdOf, openById } from './custody'
import { filesOf } from './kept-file'
import type { KeptFile, ObjectionRecord } from './objection-record'
import { tellCustodians } from './tell'

type Input = CallParsed<'objection.lodge'>

/** The same for every retry of one intent, and nothing in it tells who or when. */
const numberFor = (...parts: string[]) => objectionNumber([...Buffer.from(hidden('number', parts.join('\n')), 'hex')])

/** Whom it is about, behind the line of the list. */
async function nomineeOf({ nominees }: PublicityNoticeDocument, candidateId: string): Promise<Pick<ObjectionRecord, 'nominationId' | 'nomineeId'>> {
  const nominationId = nominees[candidateId] ?? (await candidates.get(candidateId))?.nominationId ?? ''
  return { nominationId, nomineeId: (await nominations.get(nominationId))?.nomineeId ?? '' }
}

const signedBy = ({ kind, name, contact }: Input, personId: string) => (kind === 'anonymous' ? { name: '', contact: '', personId: '' } : { name: name.trim(), contact: contact.trim(), personId })

async function recordOf(number: string, input: Input, personId: string, notice: PublicityNoticeDocument, files: KeptFile[], now: number): Promise<ObjectionRecord> {
  const campaign = await currentCampaign(notice.campaignId, now)
  const salt = randomBytes(16).toString('hex')
  const said = { ...signedBy(input, personId), kind: input.kind, text: input.text, candidateId: input.candidateId, files }
  return {
    number, ...said, ...termsOf(objectionRuleOf(campaign?.charter ?? {}), now), ...(await nomineeOf(notice, input.candidateId)),
    campaignId: notice.campaignId, noticeId: notice._id, noticeTitle: notice.title,
    candidateName: notice.listed.find(one => one.candidateId === input.candidateId)?.name ?? '', at: now, state: 'received', notes: [], reply: null, proposed: null, decided: null,
    salt, steps: addStep([], { name: 'lodge', at: now, personId: said.personId, requestId: input.requestId }, said, salt),
  }
}

/** 异议: taken and sealed to the custodians. */
export const lodge: Handler<'objection.lodge'> = async ({ input, personId, now }) => {
  const notice = await publicityNotices.get(input.noticeId)
  if (notice?.state !== 'published') return refuse({ kind: 'no-such-notice' })
  const number = numberFor(notice._id, personId, input.requestId)
  if (await openById(objectionIdOf(number))) return accept({ number })
  const files = await filesOf(input.placeIds, hidden('owner', personId))
  const isListed = notice.listed.some(one => one.candidateId === input.candidateId)
  const allowed = mayObject({ ...input, ...windowFor(notice, input.candidateId), now, isListed, hasSealedPage: files?.some(({ kind }) => kind === 'sealedPage') ?? false })
  if (!files) return refuse({ kind: 'file-not-there' })
  if (!allowed.ok) return allowed
  await addRecord(await recordOf(number, input, personId, notice, files, now))
  await tellCustodians(now, number, '有一件新的异议，请受理。')
  return accept({ number })
}
