import { accept, refuse } from '@shared/basics/result'
import type { Amendment } from '@shared/campaign/amendment'
import { recordAct } from '../ledger/record-act'
import { moveNomination } from '../nomination/move-nomination'
import { candidates, type CandidateDocument } from '../vote/store'

/** Takes a candidate off the ballot, as an amendment says. Applied again it changes nothing. */
export async function withdrawCandidate(candidateId: string, { at, reason }: Amendment): Promise<void> {
  const taken = await recordAct<CandidateDocument, { kind: 'nothing-to-do' }>({
    collection: candidates, id: candidateId, act: 'withdraw', by: 'timer', personId: '', at,
    decide: current => (current && !current.withdrawn ? accept({ ...current, withdrawn: true }) : refuse({ kind: 'nothing-to-do' })),
  })
  const nominationId = taken.ok ? taken.value.nominationId : (await candidates.get(candidateId))?.nominationId
  if (nominationId) await moveNomination({ nominationId, act: 'withdraw-candidate', at, by: 'timer', personId: '', organisationName: '', changes: { reasons: [{ about: '', text: reason }] } })
}
