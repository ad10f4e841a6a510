import { useState } from 'react'
import type { Marks, ScoringSheet } from '@shared/scoring/contract'
import { totalOf } from '@shared/scoring/score-nominee'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'

export interface Scored {
  marks: Marks
  comment: string
}

/** The marks being given, kept on this device until they are handed in. */
export function useMarks({ nominationId, marks, comment, criteria }: ScoringSheet) {
  const name = `marks:${nominationId}`
  const [given, setGiven] = useState<Scored>(() => readDraft<Scored>(name) ?? { marks, comment })
  const [isChanged, setChanged] = useState(() => readDraft(name) !== null)
  const write = (next: Scored) => {
    keepDraft(name, next)
    setChanged(true)
    setGiven(next)
  }
  const mark = (key: string, points: number | null) => {
    const { [key]: _, ...others } = given.marks
    write({ ...given, marks: points === null ? others : { ...others, [key]: points } })
  }
  const open = criteria.filter(({ key }) => given.marks[key] === undefined)
  const settle = () => {
    dropDraft(name)
    setChanged(false)
  }
  return { ...given, mark, say: (typed: string) => write({ ...given, comment: typed }), open, total: totalOf(given.marks), isChanged, settle }
}
