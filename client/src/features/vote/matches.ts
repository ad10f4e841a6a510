import type { CandidateView } from '@shared/vote/contract'

/** Whether a candidate is meant by what was typed: name, unit, trade or number. */
export const matches = (search: string) => ({ name, trade, unitName, number }: CandidateView) =>
  search.trim() === '' || [name, trade, unitName, String(number)].some(text => text.includes(search.trim()))
