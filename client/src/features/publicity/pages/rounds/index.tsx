import { View } from '@tarojs/components'
import { sayDay, sayEnd } from '@shared/basics/time-phrases'
import type { NoticeCard } from '@shared/publicity/rounds-contract'
import { useEndpoint } from '@/api/use-endpoint'
import { usePages } from '@/api/use-pages'
import { go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'
import { publicityWords } from '../../words'
import { OfficeDesk } from './office-desk'
import './index.scss'

const holding = ['unitOfficer', 'societyOfficer', 'countyOfficer', 'cityOfficer'] as const

const Line = ({ card: { noticeId, round, issuer, listed, firstDay, lastDay, objectionsCloseAt } }: { card: NoticeCard }) =>
  <Row note={`${sayDay(firstDay)}至${sayDay(lastDay)}展示，异议收到 ${sayEnd(objectionsCloseAt)}`} end={`${listed} 名`} onPress={() => go('publicity/notice', { noticeId })}>
    {issuer}<View className='note'>{round}</View>
  </Row>

/** 各次公示: every list that was put on display; for officers of units and counties, above it, what is theirs to put up. */
export default function RoundsPage() {
  const { campaignId } = useParams('publicity/rounds')
  const home = useEndpoint('campaign.home', { campaignId })
  const me = useEndpoint('identity.me', {})
  const notices = usePages('publicity.notices', { campaignId })
  const cards = notices.data?.pages.flatMap(({ items }) => items) ?? []
  const mayHold = me.data?.appointments.some(({ role }) => holding.some(one => one === role))
  return (
    <Page wide foot title='各次公示' state={stateOf(publicityWords, home, notices)} skeleton={<BonePage />}>
      <View className='rounds'>
        {home.data && <View className='meta'>{`这届评选公示 ${home.data.publicityRounds.length} 次：${home.data.publicityRounds.join(' → ')}。`}</View>}
        {home.data && mayHold && <OfficeDesk home={home.data} />}
        <View className='sec'>
          <SectionHead>已经公布的名单</SectionHead>
          {cards.length === 0 ? <Empty title='还没有公布过名单' sentence='名单公布以后，从第一天起都能在这里看到、反映。' /> : <View className='rows is-framed'>{cards.map(card => <Line key={card.noticeId} card={card} />)}</View>}
          {notices.hasNextPage && <Button look='quiet' busy={notices.isFetchingNextPage && '正在取'} onPress={() => void notices.fetchNextPage()}>再看一些</Button>}
        </View>
      </View>
    </Page>
  )
}
