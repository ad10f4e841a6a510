import { useState } from 'react'
import { View } from '@tarojs/components'
import { useEndpoint } from '@/api/use-endpoint'
import { usePages } from '@/api/use-pages'
import { addressOf, go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { useShareMenu } from '@/lib/share-menu'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { Search } from '@/ui/search'
import { SectionHead } from '@/ui/section-head'
import { ShareLine } from '@/ui/share-line'
import { CandidateList } from '../../candidate-list'
import { OwnReceipt } from '../../own-receipt'
import { voteWords } from '../../words'

/** 候选人, by ballot number, to be read by anyone at any time. */
export default function CandidatesPage() {
  const { campaignId } = useParams('vote/candidates')
  const [search, setSearch] = useState('')
  const home = useEndpoint('campaign.home', { campaignId })
  const list = usePages('vote.candidates', { campaignId, search, limit: 20 })
  useShareMenu({ title: home.data && `${home.data.titleLines.join('')}候选人`, path: addressOf('vote/candidates', { campaignId }) })
  const first = list.data?.pages[0]
  const { vote, nowMs = 0 } = home.data ?? {}
  const showsTotals = vote && nowMs >= (vote.totals === 'after-close' ? vote.closesAt : vote.opensAt)
  return (
    <Page title='候选人' state={search === '' ? stateOf({ ...voteWords }, list) : undefined} skeleton={<BoneRows />}>
      <SectionHead end={showsTotals && <Link onward onPress={() => go('vote/results', { campaignId })}>得票</Link>}>候选人{first && search === '' ? ` ${first.total} 名` : ''}</SectionHead>
      <Search value={search} onChange={setSearch} placeholder='找姓名、单位、工种' />
      <OwnReceipt campaignId={campaignId} />
      {first && <CandidateList search={search} candidates={list.data?.pages.flatMap(page => page.items) ?? []} />}
      {list.hasNextPage && <View className='sec'><Button look='quiet' busy={list.isFetchingNextPage && '正在取'} onPress={() => void list.fetchNextPage()}>再看一些</Button></View>}
      {first && <ShareLine page='candidates' id={campaignId} />}
    </Page>
  )
}
