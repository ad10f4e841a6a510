import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import { useEndpoint } from '@/api/use-endpoint'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Page } from '@/ui/page'
import { voteWords } from '../../words'
import './index.scss'

/** 得票, once the charter shows them. Votes are one part of the result, the experts' scores the other. */
export default function ResultsPage() {
  const { campaignId } = useParams('vote/results')
  const results = useEndpoint('vote.results', { campaignId })
  const { data } = results
  return (
    <Page title='得票' state={stateOf(voteWords, results)} skeleton={<BoneRows />}>
      {data && <View>
        <View className='title serif'>共 {data.ballots} 张选票</View>
        <View className='meta'>计到 {sayMoment(data.countedAt)}。得票只是结果的一部分，名次还要和专家评审合起来算。</View>
        <View className='results rows is-framed'>
          {data.totals.map(({ candidateId, rank, name, trade, unitName, votes }) => <View key={candidateId} className='results-row'>
            <View className='results-rank num'>{rank}</View>
            <View className='grow'><View className='serif results-name'>{name}</View><View className='note'>{`${trade}\u3000${unitName}`}</View></View>
            <View className='num'>{votes} 票</View>
          </View>)}
        </View>
      </View>}
    </Page>
  )
}
