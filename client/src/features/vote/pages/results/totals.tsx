import { View } from '@tarojs/components'
import type { CandidateTotal, VoteResults } from '@shared/vote/results-contract'

const sayCombined = (combined: number, formula: VoteResults['formula']) => (formula === 'weighted' ? `${combined.toFixed(2)} 分` : `${combined} 票`)

/** Candidates by rank: what the formula makes of all channels where there are several, and our own votes. */
export const Totals = ({ totals, formula }: { totals: readonly CandidateTotal[]; formula: VoteResults['formula'] }) =>
  <View className='results rows is-framed'>
    {totals.map(({ candidateId, rank, name, trade, unitName, votes, combined }) => <View key={candidateId} className='results-row'>
      <View className='results-rank num'>{rank}</View>
      <View className='grow'><View className='serif results-name'>{name}</View><View className='note'>{`${trade}\u3000${unitName}`}</View></View>
      <View className='results-votes'>
        {combined === null ? <View className='num'>{votes} 票</View> : <View><View className='num'>{sayCombined(combined, formula)}</View><View className='note'>本平台 {votes} 票</View></View>}
      </View>
    </View>)}
  </View>
