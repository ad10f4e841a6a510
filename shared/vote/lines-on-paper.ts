import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { CandidateView } from './candidate-view'

/** So many always fit with every word, and are not measured. */
const fewEnough = 200

/** Of the 100 KB that an answer carries, what is left for the candidates. */
export const mostLineBytes = 96 * 1024

const fits = (lines: readonly CandidateView[]) => utf8ToBytes(JSON.stringify(lines)).length <= mostLineBytes

/** The lines of a ballot paper. On a very long one they lack what each did, and if need be the unit: both stand on each one's own page. */
export function linesOnPaper(candidates: readonly CandidateView[]): CandidateView[] {
  if (candidates.length <= fewEnough || fits(candidates)) return [...candidates]
  const withoutDeeds = candidates.map(one => ({ ...one, deed: '' }))
  return fits(withoutDeeds) ? withoutDeeds : withoutDeeds.map(one => ({ ...one, unitName: '' }))
}
