import type { CandidateView } from '@shared/vote/contract'

/** 12, 12号, 12 号: somebody's number on the ballot. */
const numberIn = (search: string) => search.match(/^(\d{1,4})\s*号?$/)?.[1]

/** Whether a candidate is meant by what was typed: name, unit, trade, or the number to the digit. */
export function matches(typed: string): (candidate: CandidateView) => boolean {
  const search = typed.trim()
  const number = numberIn(search)
  if (number !== undefined) return candidate => candidate.number === Number(number)
  return ({ name, trade, unitName }) => [name, trade, unitName].some(text => text.includes(search))
}
