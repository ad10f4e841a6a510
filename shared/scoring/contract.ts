import { endpoint } from '../basics/endpoint'
import { id, requestId, sentence, text } from '../basics/inputs'
import { array, int, maxLength, maximum, minLength, minimum, number, record, strictObject, string } from '../basics/z'
import type { Charter } from '../campaign/charter'
import type { ExpertFile } from './files-for-experts'
import type { Places } from './places'

/** Points by criterion key; each from 0 to the criterion's maximum. */
export type Marks = Record<string, number>

export interface ScoringItem {
  nominationId: string
  name: string
  trade: string
  unitName: string
  state: 'open' | 'scored' | 'recused'
  total: number | null
}

export interface ScoringSheet extends ScoringItem {
  criteria: NonNullable<Charter['scoring']>['criteria']
  marks: Marks
  comment: string
  /** What the notice has the experts weigh: deeds, technical material, honours. */
  dossier: { title: string; text: string }[]
  files: ExpertFile[]
}

export interface Standing {
  nominationId: string
  name: string
  trade: string
  unitName: string
  /** Key of the group in which this nominee is ranked; '' where there is one list. */
  group: string
  scorecards: number
  recusals: number
  /** Mean of the scorecards' totals, two decimals; null without a scorecard. */
  mean: number | null
  rank: number | null
}

type NotScoring = { kind: 'scoring-not-open' } | { kind: 'scoring-closed'; closedAt: number } | { kind: 'campaign-not-running' }
type NoNomination = { kind: 'no-such-nomination' }

export const scoringContract = {
  'scoring.list': endpoint<{ items: ScoringItem[]; closesAt: number | null; progress: { scored: number; of: number } }, { kind: 'no-such-campaign' }>()({ roles: ['expert'], input: strictObject({ campaignId: id() }), refusals: ['no-such-campaign'] }),
  'scoring.sheet': endpoint<ScoringSheet, NoNomination>()({ roles: ['expert'], input: strictObject({ nominationId: id() }), refusals: ['no-such-nomination'], perMinute: 120 }),
  /** An expert's scorecard; it may be changed until scoring closes, each change an entry of the ledger. */
  'scoring.score': endpoint<{ total: number }, NoNomination | NotScoring | { kind: 'mark-missing'; criterion: string } | { kind: 'mark-out-of-range'; criterion: string; maximum: number } | { kind: 'recused' } | { kind: 'own-file' }>()({
    roles: ['expert'],
    input: strictObject({ nominationId: id(), marks: record(string().check(maxLength(40)), number().check(int(), minimum(0), maximum(1000))), comment: text(500), requestId: requestId() }),
    refusals: ['no-such-nomination', 'scoring-not-open', 'scoring-closed', 'campaign-not-running', 'mark-missing', 'mark-out-of-range', 'recused', 'own-file'],
  }),
  /** 回避: the expert does not score this nominee; a scorecard already given no longer counts. */
  'scoring.recuse': endpoint<null, NoNomination | NotScoring | { kind: 'recused' }>()({
    roles: ['expert'],
    input: strictObject({ nominationId: id(), reason: sentence(200), requestId: requestId() }),
    refusals: ['no-such-nomination', 'scoring-not-open', 'scoring-closed', 'campaign-not-running', 'recused'],
  }),
  /** `candidateIds` are the nominations on the settled list; none before. */
  'scoring.standings': endpoint<{ standings: Standing[]; minimumScorecards: number; places: Places[]; settled: boolean; candidateIds: string[] }, { kind: 'no-such-campaign' }>()({ roles: ['cityOfficer', 'supervisor'], input: strictObject({ campaignId: id() }), refusals: ['no-such-campaign'] }),
  /** The experts' result becomes the list of candidates; everybody else approved is passed over with a reason. `group` of a wrong number is its name, '' over all. */
  'scoring.settle': endpoint<{ candidates: number }, { kind: 'no-such-campaign' } | { kind: 'already-settled' } | { kind: 'scorecards-missing'; names: string[] } | { kind: 'wrong-number'; expected: number; group: string } | { kind: 'not-by-rank'; name: string } | { kind: 'scoring-not-open' } | { kind: 'campaign-not-running' }>()({
    roles: ['cityOfficer'],
    input: strictObject({ campaignId: id(), candidateIds: array(id()).check(minLength(1), maxLength(500)), requestId: requestId() }),
    refusals: ['no-such-campaign', 'already-settled', 'scorecards-missing', 'wrong-number', 'not-by-rank', 'scoring-not-open', 'campaign-not-running'],
  }),
}
