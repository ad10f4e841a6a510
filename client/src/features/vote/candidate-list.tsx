import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import type { CandidateView } from '@shared/vote/contract'
import { artOfTrade } from '@/lib/art-url'
import { go } from '@/lib/go'
import { CandidateRow } from '@/ui/candidate-row'
import { Empty } from '@/ui/empty'
import { Pick } from '@/ui/pick'

interface CandidateListProps {
  candidates: readonly CandidateView[]
  picks?: readonly string[]
  full?: boolean
  /** What was looked for; without it an empty list means that nobody stands yet. */
  search?: string
  /** Without it the list is only to be read. */
  onToggle?: (candidateId: string) => void
}

/** Rows drawn at once: a screenful and one more, the rest follows when that stands. */
const rowsAtOnce = 8

/** Draws a long list a screenful at a time, so that a slow phone shows the first names soon. */
function useGrowing(length: number): number {
  const [shown, setShown] = useState(rowsAtOnce)
  useEffect(() => {
    if (shown >= length) return
    const timer = setTimeout(() => setShown(shown + rowsAtOnce), 50)
    return () => clearTimeout(timer)
  }, [shown, length])
  return shown
}

export function CandidateList({ candidates, picks = [], full = false, search = '', onToggle }: CandidateListProps) {
  const shown = useGrowing(candidates.length)
  if (candidates.length === 0 && search === '') return <Empty title='候选人还没有确定' sentence='评审结束、名单确定以后，在这里看。' />
  if (candidates.length === 0) return <Empty title='没有找到' sentence='换个字试试：姓名、单位、工种都可以找。' />
  return (
    <View className={full ? 'picks-full' : ''}>
      {candidates.slice(0, shown).map(({ candidateId, name, trade, unitName, deed, withdrawn }) => {
        const picked = picks.includes(candidateId)
        const pick = onToggle && !withdrawn && <Pick picked={picked} name={name} onToggle={() => onToggle(candidateId)} />
        return <CandidateRow key={candidateId} name={name} trade={trade} unitName={unitName} deed={withdrawn ? '已退出这届评选' : deed} art={artOfTrade(trade)} picked={picked} onOpen={() => go('vote/candidate', { candidateId })} pick={pick} />
      })}
    </View>
  )
}
