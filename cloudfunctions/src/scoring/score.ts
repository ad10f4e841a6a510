import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { isOwnMatter } from '@shared/nomination/may-read'
import { scoreNominee, totalOf } from '@shared/scoring/score-nominee'
import { scoringIsOpen } from '@shared/scoring/scoring-window'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { beforeExpert } from './before-expert'
import { scorecardId } from './scorecard-id'
import { scorecards, type ScorecardDocument } from './store'

export const score: Handler<'scoring.score'> = async ({ input, personId, now }) => {
  const { nominationId, marks, comment, requestId } = input
  const before = await beforeExpert(nominationId, now)
  if (!before) return refuse({ kind: 'no-such-nomination' })
  const { nomination, campaign, time } = before
  const open = scoringIsOpen(time)
  if (!open.ok) return open
  const kept = await recordAct<ScorecardDocument, CallRefusal<'scoring.score'>>({
    collection: scorecards, id: scorecardId(nominationId, personId), act: 'score', by: 'expert', personId, at: now, requestId,
    decide: current => {
      const scored = scoreNominee({ criteria: campaign.charter.scoring?.criteria ?? [], marks, isRecused: current?.recused ?? false, isOwnFile: isOwnMatter(nomination, { personId }) })
      return scored.ok ? accept({ campaignId: campaign._id, nominationId, personId, marks: scored.value.marks, comment, recused: false, recusalReason: '' }) : scored
    },
  })
  return kept.ok ? accept({ total: totalOf(kept.value.marks) }) : kept
}
