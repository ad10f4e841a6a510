import { accept, refuse } from '@shared/basics/result'
import type { Amendment } from '@shared/campaign/amendment'
import { recordAct } from '../ledger/record-act'
import { moveNomination } from '../nomination/move-nomination'
import { candidates, type CandidateDocument } from '../vote/store'
import { campaigns, readCampaign, type Campaign } from './store'

/** Takes a candidate off the ballot, as an amendment says. Applied again it changes nothing. */
export async function withdrawCandidate(candidateId: string, { at, reason }: Amendment): Promise<void> {
  const taken = await recordAct<CandidateDocument, { kind: 'nothing-to-do' }>({
    collection: candidates, id: candidateId, act: 'withdraw', by: 'timer', personId: '', at,
    decide: current => (current && !current.withdrawn ? accept({ ...current, withdrawn: true }) : refuse({ kind: 'nothing-to-do' })),
  })
  const nominationId = taken.ok ? taken.value.nominationId : (await candidates.get(candidateId))?.nominationId
  if (nominationId) await moveNomination({ nominationId, act: 'withdraw-candidate', at, by: 'timer', personId: '', organisationName: '', changes: { reasons: [{ about: '', text: reason }] } })
}

async function withdrawAsAmended({ amendments }: Campaign): Promise<void> {
  for (const amendment of amendments) if (amendment.change.kind === 'candidate-withdrawn') await withdrawCandidate(amendment.change.candidateId, amendment)
}

/** Timer: goes on where an amendment was kept and its candidate not yet taken off. */
export async function applyWithdrawals(): Promise<void> {
  for (const document of await campaigns.find({ where: { state: 'announced' }, limit: 100 })) await withdrawAsAmended(readCampaign(document))
}
