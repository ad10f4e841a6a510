import { accept, refuse, type Result } from '../basics/result'
import type { Charter } from '../campaign/charter'
import type { Marks } from './contract'

export type Criterion = NonNullable<Charter['scoring']>['criteria'][number]

export interface Scoring {
  criteria: Criterion[]
  marks: Marks
  /** 回避 */
  isRecused: boolean
  /** The expert is the nominee, or recommended the nominee. */
  isOwnFile: boolean
}

export type ScoreRefusal = { kind: 'mark-missing'; criterion: string } | { kind: 'mark-out-of-range'; criterion: string; maximum: number } | { kind: 'recused' } | { kind: 'own-file' }

export const totalOf = (marks: Marks): number => Object.values(marks).reduce((sum, points) => sum + points, 0)

/** Decides whether this scorecard holds: every criterion marked, within its maximum, and nothing else. */
export const scoreNominee = ({ criteria, marks, isRecused, isOwnFile }: Scoring): Result<{ marks: Marks; total: number }, ScoreRefusal> => {
  if (isOwnFile) return refuse({ kind: 'own-file' })
  if (isRecused) return refuse({ kind: 'recused' })
  for (const { key, maximum } of criteria) {
    const points = marks[key]
    if (points === undefined) return refuse({ kind: 'mark-missing', criterion: key })
    if (points < 0 || points > maximum) return refuse({ kind: 'mark-out-of-range', criterion: key, maximum })
  }
  const stranger = Object.keys(marks).find(key => !criteria.some(criterion => criterion.key === key))
  return stranger === undefined ? accept({ marks, total: totalOf(marks) }) : refuse({ kind: 'mark-out-of-range', criterion: stranger, maximum: 0 })
}
