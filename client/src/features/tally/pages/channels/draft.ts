import { dayOf, instantAt } from '@shared/basics/shanghai-time'
import type { CandidateView } from '@shared/vote/contract'

/** Totals while they are typed; numbers by candidate id, as typed. */
export interface TotalsDraft {
  numbers: Record<string, string>
  source: string
  day: string
  clock: string
  note: string
}

/** As a rule the other channels close with ours. */
export const newDraft = (closesAt: number): TotalsDraft => ({ numbers: {}, source: '', day: dayOf(closesAt - 1), clock: '24:00', note: '' })

const clocks = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/

/** The instant of a day and a clock time as typed, `24:00` included; null where it is none. */
export function countedAtOf({ day, clock }: Pick<TotalsDraft, 'day' | 'clock'>): number | null {
  const [, hours = '', minutes = ''] = clocks.exec(clock.trim()) ?? []
  if (!day || (hours === '' && clock.trim() !== '24:00')) return null
  return instantAt(day, hours === '' ? '24:00' : `${hours.padStart(2, '0')}:${minutes}`)
}

export const isCount = (typed: string): boolean => /^\d{1,9}$/.test(typed.trim())

/** Everyone's votes, once all of them are numbers; who withdrew may be left out. */
export function totalsOf({ numbers }: TotalsDraft, candidates: readonly CandidateView[]): { candidateId: string; votes: number }[] | null {
  const asked = candidates.filter(one => !one.withdrawn || (numbers[one.candidateId] ?? '') !== '')
  if (asked.some(one => !isCount(numbers[one.candidateId] ?? ''))) return null
  return asked.map(({ candidateId }) => ({ candidateId, votes: Number(numbers[candidateId]) }))
}

/** What still lacks before the totals may go to the second person. */
export function missingIn(draft: TotalsDraft, hasFile: boolean, candidates: readonly CandidateView[]): string | false {
  if (!hasFile) return '先选佐证文件'
  if (countedAtOf(draft) === null) return '先写统计时间'
  if (!draft.source.trim()) return '先写来源'
  return totalsOf(draft, candidates) ? false : '先填齐每人的票数'
}
