import type { Handlers } from '../gateway/handler'
import { listChannels, permitEvidence, showProposedEvidence } from './channels'
import { proposeTotals, readTable } from './propose-totals'
import { secondTotals } from './second-totals'

/** Other channels' totals: put in by one officer, adopted by another. */
export const channelHandlers: Pick<Handlers<'vote'>, 'vote.channels' | 'vote.evidencePermit' | 'vote.readTotals' | 'vote.proposeTotals' | 'vote.secondTotals' | 'vote.proposedEvidence'> = {
  'vote.channels': listChannels,
  'vote.evidencePermit': permitEvidence,
  'vote.readTotals': readTable,
  'vote.proposeTotals': proposeTotals,
  'vote.secondTotals': secondTotals,
  'vote.proposedEvidence': showProposedEvidence,
}
