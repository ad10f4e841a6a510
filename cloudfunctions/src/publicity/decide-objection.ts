import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import type { ObjectionView } from '@shared/publicity/contract'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { moveNomination } from '../nomination/move-nomination'
import { candidates } from '../vote/store'
import { objections, publicityNotices, type ObjectionDocument, type PublicityNoticeDocument } from './store'

const view = ({ _id, number, candidateId, candidateName, kind, name, contact, text, at, state, decision }: ObjectionDocument): ObjectionView => ({ objectionId: _id, number, candidateId, candidateName, kind, name, contact, text, at, state, decision })

export const listObjections: Handler<'publicity.objections'> = async ({ input }) => {
  if (!(await publicityNotices.get(input.noticeId))) return refuse({ kind: 'no-such-notice' })
  return accept((await objections.find({ where: { noticeId: input.noticeId }, orderBy: [['at', 'asc']], limit: 500 })).map(view))
}

/** Upheld: the person leaves the list, numbered and in public, and their file says so. */
async function strike(objection: ObjectionDocument, now: number): Promise<void> {
  await recordAct<PublicityNoticeDocument, { kind: 'no-such-notice' }>({
    collection: publicityNotices, id: objection.noticeId, act: 'strike-from-list', by: 'supervisor', personId: '', at: now,
    decide: current => {
      if (!current) return refuse({ kind: 'no-such-notice' })
      const gone = { name: objection.candidateName, reason: '异议成立', amendment: current.removed.length + 1 }
      const isGone = !current.listed.some(one => one.candidateId === objection.candidateId)
      return accept(isGone ? current : { ...current, listed: current.listed.filter(one => one.candidateId !== objection.candidateId), removed: [...current.removed, gone] })
    },
  })
  const candidate = await candidates.get(objection.candidateId)
  if (candidate) await moveNomination({ nominationId: candidate.nominationId, act: 'disqualify', at: now, by: 'supervisor', personId: '', organisationName: '监督员', changes: { reasons: [{ about: '', text: objection.decision }] } })
}

export const decideObjection: Handler<'publicity.decideObjection'> = async ({ input, personId, now }) => {
  const kept = await recordAct<ObjectionDocument, CallRefusal<'publicity.decideObjection'>>({
    collection: objections, id: input.objectionId, act: 'decide-objection', by: 'supervisor', personId, at: now, requestId: input.requestId,
    decide: current => {
      if (!current) return refuse({ kind: 'no-such-objection' })
      return current.state === 'received' ? accept({ ...current, state: input.outcome, decision: input.grounds }) : refuse({ kind: 'already-decided' })
    },
  })
  if (!kept.ok) return kept
  if (kept.value.state === 'upheld') await strike(kept.value, now)
  return accept(view(kept.value))
}
