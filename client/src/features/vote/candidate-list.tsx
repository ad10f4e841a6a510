import { View } from '@tarojs/components'
import type { CandidateView } from '@shared/vote/contract'
import { artOfTrade } from '@/lib/art-url'
import { go } from '@/lib/go'
import { CandidateRow } from '@/ui/candidate-row'
import { Empty } from '@/ui/empty'
import { Pick } from '@/ui/pick'
import { takeInHand } from './list-in-hand'
import { LongList } from './long-list'

interface CandidateListProps {
  candidates: readonly CandidateView[]
  picks?: readonly string[]
  full?: boolean
  /** What was looked for; without it an empty list means that nobody stands yet. */
  search?: string
  /** Without it the list is only to be read, and says each one's number. */
  onToggle?: (candidateId: string) => void
}

export function CandidateList({ candidates, picks = [], full = false, search = '', onToggle }: CandidateListProps) {
  if (candidates.length === 0 && search === '') return <Empty title='候选人还没有确定' sentence='评审结束、名单确定以后，在这里看。' />
  if (candidates.length === 0) return <Empty title='没有找到' sentence='换个字试试：姓名、单位、工种、号数都可以找。' />
  const open = (candidateId: string) => {
    takeInHand(candidates)
    go('vote/candidate', { candidateId })
  }
  return (
    <View className={full ? 'picks-full' : ''}>
      <LongList rows={candidates}>
        {({ candidateId, number, name, trade, unitName, deed, withdrawn }) => {
          const picked = picks.includes(candidateId)
          const pick = onToggle && !withdrawn && <Pick picked={picked} name={name} onToggle={() => onToggle(candidateId)} />
          return <CandidateRow key={candidateId} name={name} trade={trade} unitName={onToggle ? unitName : `${number} 号　${unitName}`} deed={withdrawn ? '已退出这届评选' : deed} art={artOfTrade(trade)} picked={picked} onOpen={() => open(candidateId)} pick={pick} />
        }}
      </LongList>
    </View>
  )
}
