import type { Handlers } from '../gateway/handler'
import { ballotPaper } from './ballot-paper'
import { candidatePictures } from './candidate-pictures'
import { channelHandlers } from './channel-handlers'
import { heldHandlers } from './held-handlers'
import { listOpenings } from './openings'
import { proofHandlers } from './proof-handlers'
import { showBox, showLeaves } from './show-box'
import { listCandidates, showCandidate } from './show-candidates'
import { showResults } from './show-results'

export const voteHandlers: Handlers<'vote'> = {
  ...channelHandlers,
  ...heldHandlers,
  'vote.candidates': listCandidates,
  'vote.candidate': showCandidate,
  'vote.candidatePictures': candidatePictures,
  'vote.ballotPaper': ballotPaper,
  'vote.results': showResults,
  'vote.box': showBox,
  'vote.boxLeaves': showLeaves,
  'vote.openings': listOpenings,
  ...proofHandlers,
}
