import { View } from '@tarojs/components'
import type { CandidateView } from '@shared/vote/contract'

/** Votes line by line, with their sum. */
export function Numbers({ votes, candidates }: { votes: Record<string, number>; candidates: readonly CandidateView[] }) {
  const total = Object.values(votes).reduce((sum, each) => sum + each, 0)
  return (
    <View className='channels-numbers'>
      {candidates.filter(({ candidateId }) => votes[candidateId] !== undefined).map(({ candidateId, number, name }) => <View key={candidateId} className='channels-number'><View className='grow'>{`${number}　${name}`}</View><View className='num'>{votes[candidateId]}</View></View>)}
      <View className='channels-number is-sum'><View className='grow'>合计</View><View className='num'>{total}</View></View>
    </View>
  )
}
