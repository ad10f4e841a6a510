import { View } from '@tarojs/components'
import type { RankedCandidate } from '@shared/publicity/contract'
import './rank-table.scss'

const Line = ({ one: { rank, name, expertMean, votes, combined, listed } }: { one: RankedCandidate }) =>
  <View className={`rank-line ${listed ? 'is-listed' : ''}`}>
    <View className='rank-place num'>{rank}</View>
    <View className='grow'><View className='rank-name serif'>{name}</View></View>
    <View className='rank-number num'>{expertMean === null ? '—' : expertMean.toFixed(2)}</View>
    <View className='rank-number num'>{votes}</View>
    <View className='rank-number is-combined num'>{combined.toFixed(2)}</View>
    <View className='rank-listed'>{listed ? '列入' : ''}</View>
  </View>

/** How the list was reached: experts, votes and what the weights make of both. A line parts those listed from the others. */
export const RankTable = ({ ranking }: { ranking: readonly RankedCandidate[] }) =>
  <View className='rank-table'>
    <View className='rank-line is-head'><View className='rank-place'>名次</View><View className='grow'>姓名</View><View className='rank-number'>专家</View><View className='rank-number'>得票</View><View className='rank-number'>综合</View><View className='rank-listed' /></View>
    {ranking.map(one => <Line key={one.candidateId} one={one} />)}
  </View>
