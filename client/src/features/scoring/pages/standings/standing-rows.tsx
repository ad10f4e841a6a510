import { View } from '@tarojs/components'
import type { Standing } from '@shared/scoring/contract'
import { Pick } from '@/ui/pick'
import { Tag } from '@/ui/tag'

interface StandingRowsProps {
  standings: readonly Standing[]
  chosen: readonly string[]
  /** Equal at the last place: chosen by hand. */
  tied: readonly string[]
  isSettled: boolean
  /** Fewest scorecards a nominee is ranked on. */
  least: number
  onToggle: (nominationId: string) => void
}

const cardsOf = ({ scorecards, recusals }: Standing) => [`${scorecards} 份评分`, recusals > 0 && `${recusals} 位回避`].filter(Boolean).join('，')

/** One line for each, best first; those on the list are marked. */
export const StandingRows = ({ standings, chosen, tied, isSettled, least, onToggle }: StandingRowsProps) =>
  <View className='standings'>
    {standings.map(standing => {
      const { nominationId, name, trade, unitName, mean, rank, scorecards } = standing
      const isChosen = chosen.includes(nominationId)
      return (
        <View key={nominationId} className={`standing ${isChosen ? 'is-chosen' : ''}`}>
          <View className='standing-rank serif num'>{rank ?? '—'}</View>
          <View className='grow'>
            <View className='standing-name serif'>{name}</View><View className='note'>{[trade, unitName].filter(Boolean).join(' · ')}</View>
            <View className={`note ${scorecards < least ? 'standing-short' : ''}`}>{cardsOf(standing)}{tied.includes(nominationId) && '，末位并列'}</View>
          </View>
          <View className='standing-mean num'>{mean === null ? '—' : mean.toFixed(2)}</View>
          {!isSettled && tied.includes(nominationId) && <Pick picked={isChosen} name={name} onToggle={() => onToggle(nominationId)} />}
          {isChosen && !tied.includes(nominationId) && <Tag tone='ok'>入围</Tag>}
        </View>
      )
    })}
  </View>
