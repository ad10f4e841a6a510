import type { Handlers } from '../gateway/handler'
import { listNominees } from './list-nominees'
import { readSheet } from './read-sheet'
import { recuse } from './recuse'
import { score } from './score'
import { settle } from './settle'
import { readStandings } from './standings'

export const scoringHandlers: Handlers<'scoring'> = {
  'scoring.list': listNominees,
  'scoring.sheet': readSheet,
  'scoring.score': score,
  'scoring.recuse': recuse,
  'scoring.standings': readStandings,
  'scoring.settle': settle,
}
