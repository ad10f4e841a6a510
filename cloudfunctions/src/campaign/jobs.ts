import { eachAnnounced } from './each-campaign'
import type { Campaign } from './store'
import { withdrawCandidate } from './withdraw-candidate'

async function withdrawAsAmended({ amendments }: Campaign): Promise<void> {
  for (const amendment of amendments) if (amendment.change.kind === 'candidate-withdrawn') await withdrawCandidate(amendment.change.candidateId, amendment)
}

/** Timer: goes on where an amendment was kept and its candidate not yet taken off. */
export const finishWithdrawals = (): Promise<void> => eachAnnounced(withdrawAsAmended)
