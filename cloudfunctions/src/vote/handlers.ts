import type { Handlers } from '../gateway/handler'
import { ballotPaper } from './ballot-paper'
import { listCandidates, showCandidate } from './show-candidates'
import { showResults } from './show-results'

export const voteHandlers: Handlers<'vote'> = {
  'vote.candidates': listCandidates,
  'vote.candidate': showCandidate,
  'vote.ballotPaper': ballotPaper,
  'vote.results': showResults,
}
