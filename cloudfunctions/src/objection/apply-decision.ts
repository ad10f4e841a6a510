import { accept, refuse } from '@shared/basics/result'
import { strike, type Successor } from '@shared/objection/strike'
import { recordAct } from '../ledger/record-act'
import { moveNomination } from '../nomination/move-nomination'
import { publicityNotices, type PublicityNoticeDocument } from '../publicity/store'
import { candidates } from '../vote/store'
import type { Opened } from './custody'
import { objections } from './store'
import { successorOf } from './successor'
import { tellNominee, tellWriter } from './tell'

/** The public reason, and the one in the file: nothing of what was said, nor by whom. */
const reason = '公示期间有异议，经核实成立。'
const custodians = '异议受理'

async function strikeOff(noticeId: string, candidateId: string, successor: Successor | null, now: number) {
  return recordAct<PublicityNoticeDocument, { kind: 'no-such-notice' | 'struck-already' }>({
    collection: publicityNotices, id: noticeId, act: 'strike-from-list', by: 'custodian', personId: '', at: now,
    decide: current => {
      if (!current) return refuse({ kind: 'no-such-notice' })
      const next = strike(current, candidateId, successor)
      return next === current ? refuse({ kind: 'struck-already' }) : accept(next)
    },
  })
}

async function moveUp(candidateId: string, now: number): Promise<void> {
  const candidate = await candidates.get(candidateId)
  if (candidate) await moveNomination({ nominationId: candidate.nominationId, act: 'shortlist', at: now, by: 'timer', personId: '', organisationName: custodians })
}

/** Upheld: the person leaves the list and their file says so; whoever follows is entered. What is done already stays, so that the timer can go on where this stopped. */
export async function applyUpheld({ document, record }: Opened, now: number): Promise<void> {
  const notice = await publicityNotices.get(record.noticeId)
  const successor = notice ? await successorOf(notice, record.candidateId, now) : null
  if (successor && !successor.ok) return
  await strikeOff(record.noticeId, record.candidateId, successor?.value ?? null, now)
  await moveNomination({ nominationId: record.nominationId, act: 'disqualify', at: now, by: 'custodian', personId: '', organisationName: custodians, changes: { reasons: [{ about: '', text: reason }] } })
  for (const { candidateId } of (await publicityNotices.get(record.noticeId))?.movedUp ?? []) await moveUp(candidateId, now)
  await objections.update({ _id: document._id }, { isApplied: true })
}

/** Tells the objector, and a nominee who was asked, that there is a decision. Told again, it changes nothing. */
export async function tellDecision({ record }: Opened): Promise<void> {
  const at = record.decided?.at
  if (at === undefined) return
  if (record.personId) await tellWriter(record.personId, at, `${record.number}:decided`)
  if (record.reply) await tellNominee(record.nomineeId, record.nominationId, at, `${record.number}:decided`, '你陈述过的事有了结果')
}
