import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { maySecond } from '@shared/identity/may-second'
import { mayDecide } from '@shared/objection/may-decide'
import type { Handler } from '../gateway/handler'
import { heldAs } from '../identity/held-as'
import { publicityNotices } from '../publicity/store'
import { applyUpheld, tellDecision } from './apply-decision'
import { changeRecord, type Opened } from './custody'
import { hearOne } from './hearing'
import { mayBeTold } from './investigate'
import { objectionView } from './objection-view'
import { successorOf } from './successor'
import { tellCustodians } from './tell'

/** A decision with its grounds; put again it stands in place of the earlier proposal. */
export const propose: Handler<'objection.propose'> = async ({ input, caller, personId, now }) => {
  const heard = await hearOne(caller, input.objectionId)
  if (!heard.ok) return heard
  const told = mayBeTold(input.grounds, heard.value.record)
  if (!told.ok) return told
  const { appointedBy } = await heldAs(caller, 'custodian')
  const kept = await changeRecord<CallRefusal<'objection.propose'>>({ ...input, name: 'propose', at: now, personId }, ({ record }) => {
    const allowed = mayDecide({ ...record, outcome: input.outcome, mayBeAsked: record.nomineeId !== '', now })
    return allowed.ok ? accept({ proposed: { outcome: input.outcome, grounds: input.grounds, at: now, by: personId, appointedBy } }) : allowed
  })
  if (!kept.ok) return kept
  await tellCustodians(now, `${kept.value.record.number}:proposed:${kept.value.document.version}`, '有一件异议拟好了决定，等另一位受理人复核。')
  return accept(objectionView(kept.value, personId))
}

const decide = (personId: string, revision: number, now: number) => ({ document, record }: Opened) => {
  const { proposed, state } = record
  if (state !== 'investigating') return refuse({ kind: 'not-in-this-state' as const, state })
  if (!proposed) return refuse({ kind: 'nothing-proposed' as const })
  const allowed = maySecond({ proposer: proposed.by, proposerAppointedBy: proposed.appointedBy, seconder: personId })
  if (!allowed.ok) return allowed
  if (document.version !== revision) return refuse({ kind: 'changed-meanwhile' as const })
  const { outcome, grounds } = proposed
  return accept({ state: outcome, proposed: null, decided: { outcome, grounds, at: now } })
}

/** Whether the list can be amended: days of display for who follows have to be known. */
async function mayApply({ record }: Opened, now: number) {
  const notice = record.proposed?.outcome === 'upheld' ? await publicityNotices.get(record.noticeId) : null
  return notice ? successorOf(notice, record.candidateId, now) : accept(null)
}

/** A second custodian decides as proposed. */
export const second: Handler<'objection.second'> = async ({ input, caller, personId, now }) => {
  const heard = await hearOne(caller, input.objectionId)
  if (!heard.ok) return heard
  const applicable = await mayApply(heard.value, now)
  if (!applicable.ok) return applicable
  const kept = await changeRecord<CallRefusal<'objection.second'>>({ ...input, name: 'second', at: now, personId }, decide(personId, input.revision, now))
  if (!kept.ok) return kept
  if (kept.value.record.state === 'upheld') await applyUpheld(kept.value, now)
  await tellDecision(kept.value)
  return accept(objectionView(kept.value, personId))
}
