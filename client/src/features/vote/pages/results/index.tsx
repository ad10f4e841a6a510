import { View } from '@tarojs/components'
import { sayEnd, sayMoment } from '@shared/basics/time-phrases'
import type { CandidateTotal, VoteResults } from '@shared/vote/results-contract'
import { useEndpoint } from '@/api/use-endpoint'
import { addressOf, go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { useShareMenu } from '@/lib/share-menu'
import { say } from '@/lib/words'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { SectionHead } from '@/ui/section-head'
import { ShareLine } from '@/ui/share-line'
import { OwnReceipt } from '../../own-receipt'
import { ReportLine } from '../../report-line'
import { voteWords } from '../../words'
import { Channels } from './channels'
import { Totals } from './totals'
import { Voids } from './voids'
import './index.scss'

/** When newer totals come, or that these are the last. */
function sayNext({ nextAt, closesAt, nowMs }: VoteResults, undecided: boolean): string {
  if (nowMs >= closesAt) return undecided ? '投票已经截止，存疑票还在核实。' : '投票已经截止，不再变化。'
  return nextAt === null ? '投票还在进行，票数随时更新。' : `下一次公布在 ${sayEnd(nextAt)}。`
}

const Grouped = ({ results }: { results: VoteResults }) => {
  const inGroup = (key: string): CandidateTotal[] => results.totals.filter(one => one.group === key)
  if (results.groups.length === 0) return <Totals totals={results.totals} formula={results.formula} />
  return <View>{results.groups.map(({ key, name }) => <View key={key} className='sec'><SectionHead>{name}</SectionHead><Totals totals={inGroup(key)} formula={results.formula} /></View>)}</View>
}

const Lapsed = ({ lapsed }: { lapsed: VoteResults['lapsed'] }) =>
  <View className='sec'>
    <SectionHead>已退出</SectionHead>
    <View className='note'>投给他们的票不再计，同一张选票上其余的照算。</View>
    <View className='rows is-framed'>{lapsed.map(({ candidateId, name, votes }) => <View key={candidateId} className='results-row'><View className='grow serif results-name'>{name}</View><View className='num'>{votes} 票，作废</View></View>)}</View>
  </View>

/** Once the list is out, the sums of votes and experts stand with it. */
function Combined({ campaignId }: { campaignId: string }) {
  const noticeId = useEndpoint('campaign.home', { campaignId }).data?.publicityNoticeId
  return noticeId ? <Link onward onPress={() => go('publicity/notice', { noticeId })}>看综合得分怎么算出来</Link> : null
}

/** 得票, once the charter shows them. Votes are one part of the result, the experts' scores the other. */
export default function ResultsPage() {
  const { campaignId } = useParams('vote/results')
  const results = useEndpoint('vote.results', { campaignId })
  const { data: voids } = useEndpoint('vote.voids', { campaignId })
  const { data } = results
  useShareMenu({ title: '网络投票得票', path: addressOf('vote/results', { campaignId }) })
  if (!data && results.error?.kind === 'totals-not-shown-yet') return <Page title='得票'><Empty title='得票还没有公布' sentence={say(voteWords, results.error)}><Button look='quiet' onPress={() => go('ledger/box', { campaignId })}>看票箱和到票曲线</Button></Empty></Page>
  return (
    <Page title='得票' state={stateOf(voteWords, results)} skeleton={<BoneRows />}>
      {data && <View>
        <View className='title serif'>共 {data.ballots} 张选票</View>
        <View className='meta'>计到 {sayMoment(data.countedAt)}。{sayNext(data, voids?.undecided ?? false)}得票只是结果的一部分，名次还要和专家评审合起来算。</View>
        <Combined campaignId={campaignId} />
        <OwnReceipt campaignId={campaignId} />
        <Grouped results={data} />
        {data.lapsed.length > 0 && <Lapsed lapsed={data.lapsed} />}
        {voids && <Voids {...voids} />}
        {data.channels.length > 0 && <Channels results={data} />}
        <View className='results-box'><Link onward onPress={() => go('ledger/box', { campaignId })}>看票箱、到票曲线，自己核对</Link></View>
        <ReportLine />
        <ShareLine page='results' id={campaignId} />
      </View>}
    </Page>
  )
}
