import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { scoringIsOpen } from '@shared/scoring/scoring-window'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { beforeExpert } from './before-expert'
import { scorecardId } from './scorecard-id'
import { scorecards, type ScorecardDocument } from './store'

/** The expert stands back for good; marks already given are kept and no longer count. */
export const recuse: Handler<'scoring.recuse'> = async ({ input, personId, now }) => {
  const { nominationId, reason, requestId } = input
  const before = await beforeExpert(nominationId, now)
  if (!before) return refuse({ kind: 'no-such-nomination' })
  const open = scoringIsOpen(before.time)
  if (!open.ok) return open
  const kept = await recordAct<ScorecardDocument, CallRefusal<'scoring.recuse'>>({
    collection: scorecards, id: scorecardId(nominationId, personId), act: 'recuse', by: 'expert', personId, at: now, requestId,
    decide: current => {
      if (current?.recused) return refuse({ kind: 'recused' })
      return accept({ campaignId: before.campaign._id, nominationId, personId, marks: current?.marks ?? {}, comment: current?.comment ?? '', recused: true, recusalReason: reason })
    },
  })
  return kept.ok ? accept(null) : kept
}
