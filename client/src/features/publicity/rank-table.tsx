import { View } from '@tarojs/components'
import type { Formula, RankedCandidate } from '@shared/publicity/contract'
import { sayNumbers, sayParts } from './formula-words'
import './rank-table.scss'

interface RankTableProps {
  ranking: readonly RankedCandidate[]
  formula: Formula
}

const sayMean = (mean: number | null) => (mean === null ? '—' : mean.toFixed(2))

function Line({ one, formula }: { one: RankedCandidate; formula: Formula }) {
  const { rank, name, expertMean, votes, combined, listed } = one
  const parts = sayParts(one, formula)
  return (
    <View className={`rank-line ${listed ? 'is-listed' : ''}`}>
      <View className='rank-place num'>{rank}</View>
      <View className='grow rank-name serif'>{name}</View>
      <View className='rank-number is-detail num'>{sayMean(expertMean)}</View>
      <View className='rank-number is-detail num'>{votes}</View>
      <View className='rank-number is-combined num'>{combined.toFixed(2)}</View>
      <View className='rank-listed'>{listed ? '列入' : ''}</View>
      <View className='rank-how note'><View className='rank-narrow'>{`专家 ${sayMean(expertMean)}，得票 ${votes}`}</View>{sayNumbers(one, formula)}{parts && <View>{parts}</View>}</View>
    </View>
  )
}

const Head = () =>
  <View className='rank-line is-head'><View className='rank-place'>名次</View><View className='grow'>姓名</View><View className='rank-number is-detail'>专家</View><View className='rank-number is-detail'>得票</View><View className='rank-number'>综合</View><View className='rank-listed' /></View>

const Table = ({ ranking, formula }: RankTableProps) =>
  <View className='rank-table'><Head />{ranking.map(one => <Line key={one.candidateId} one={one} formula={formula} />)}</View>

/** How the list was reached: experts, votes and what the weights make of both, each person's sum written out. A line parts those listed from the others; groups that are cut by themselves stand by themselves. */
export function RankTable({ ranking, formula }: RankTableProps) {
  if (!formula.isCutByGroup) return <Table ranking={ranking} formula={formula} />
  return <View>{formula.groups.map(({ key, name }) => <View key={key} className='rank-group'><View className='rank-group-name'>{name}</View><Table ranking={ranking.filter(one => one.group === key)} formula={formula} /></View>)}</View>
}
