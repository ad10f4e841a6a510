import { dayMs, dayOf, startOfDay } from '@shared/basics/shanghai-time'
import { lastCloseOf } from '@shared/objection/objection-windows'
import { isDecided } from '@shared/objection/status'
import { isPressing } from '@shared/objection/terms'
import { keptIdOf } from '../nomination/materials/take-arrived'
import { materialPlaces } from '../nomination/materials/store'
import { command } from '../platform/collection'
import { deleteFiles } from '../platform/file-storage'
import { applyUpheld, tellDecision } from './apply-decision'
import { openRecord } from './custody'
import { openCard } from './kept-file'
import type { ObjectionRecord } from './objection-record'
import { inCustody } from './place-file'
import { objections, sealedFiles } from './store'
import { tellCustodians, tellNominee } from './tell'
import { unclosedNotices } from './unclosed-notices'

const atOnce = 100

/** Reminds once a day of what is due within a day, or is late. */
async function remindOf({ state, takeUpBy, decideBy, reply, number, nomineeId, nominationId }: ObjectionRecord, now: number): Promise<void> {
  // The day's beginning: what is told again at the next stroke of the clock is then the same message.
  const today = startOfDay(dayOf(now))
  if (state === 'received' && isPressing(takeUpBy, now)) await tellCustodians(today, `${number}:take-up`, '有一件异议快到受理期限，请尽快受理。')
  if (!isDecided(state) && isPressing(decideBy, now)) await tellCustodians(today, `${number}:decide`, '有一件异议快到办理期限，请尽快作出决定。')
  const isAwaited = reply !== null && reply.repliedAt === null && now < reply.dueAt
  if (isAwaited && isPressing(reply.dueAt, now)) await tellNominee(nomineeId, nominationId, reply.dueAt - dayMs, `${number}:due`, '请你陈述的事快到期了')
}

/** 办结 is owed for every list, one without objections too. */
async function remindToClose(now: number): Promise<void> {
  for (const notice of await unclosedNotices()) {
    const closedAt = lastCloseOf(notice)
    if (now >= closedAt && (await objections.count({ noticeId: notice._id, isOpen: true })) === 0) await tellCustodians(closedAt, `${notice._id}:close`, '一份公示的异议期已过，可以办结了。')
  }
}

/** Timer: reminders of everything that is open. */
export async function remindOfObjections(now: number): Promise<void> {
  for (const document of await objections.all({ isOpen: true })) await remindOf(openRecord(document).record, now)
  await remindToClose(now)
}

/** Timer: goes on with a decision that was cut short between itself, the list and those who are told. */
export async function finishDecisions(now: number): Promise<void> {
  for (const document of await objections.find({ where: { isApplied: false }, limit: atOnce })) {
    await tellDecision(openRecord(document))
    await applyUpheld(openRecord(document), now)
  }
}

/** What a report that broke off between moving and sealing left open: what was sealed stands beside it. */
async function sweepOpenFiles(now: number): Promise<void> {
  const due = await materialPlaces.find({ where: { nominationId: inCustody, sweepAt: command.lte(now) }, limit: atOnce })
  await deleteFiles(due.map(keptIdOf))
}

/** Timer: deletes files that were sent and went with no objection. */
export async function sweepSealedFiles(now: number): Promise<void> {
  await sweepOpenFiles(now)
  const left = await sealedFiles.find({ where: { ownerHash: command.neq(''), at: command.lte(now - dayMs) }, limit: atOnce })
  await deleteFiles(left.map(one => openCard(one).fileId))
  for (const { _id } of left) await sealedFiles.remove({ _id })
}
