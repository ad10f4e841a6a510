import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CampaignHome } from '@shared/campaign/contract'
import { useEndpoint } from '@/api/use-endpoint'
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
import { isVoting } from '../../is-voting'
import { everybody, narrowed } from '../../narrow'
import { OwnReceipt } from '../../own-receipt'
import { useRoll } from '../../use-roll'
import { voteWords } from '../../words'
import { Filters } from './filters'

/** Where nobody votes the list stands as it was settled. */
const orderOf = (home: CampaignHome | undefined) => home && (home.vote?.order ?? 'strokes')

const showsTotals = ({ vote, nowMs }: CampaignHome) => vote !== null && nowMs >= (vote.totals === 'after-close' ? vote.closesAt : vote.opensAt)

/** 候选人, in the charter's order, to be read by anyone at any time. */
export default function CandidatesPage() {
  const { campaignId } = useParams('vote/candidates')
  const [narrowing, setNarrowing] = useState(everybody)
  const home = useEndpoint('campaign.home', { campaignId })
  const roll = useRoll(campaignId, orderOf(home.data))
  const candidates = roll.data
  useShareMenu({ title: home.data && `${home.data.titleLines.join('')}候选人`, path: addressOf('vote/candidates', { campaignId }) })
  const bar = home.data && isVoting(home.data) && <Button onPress={() => go('vote/choose', { campaignId })}>去投票</Button>
  return (
    <Page title='候选人' state={stateOf(voteWords, home, roll)} skeleton={<BoneRows />} bar={bar}>
      <SectionHead end={home.data && showsTotals(home.data) && <Link onward onPress={() => go('vote/results', { campaignId })}>得票</Link>}>候选人{candidates?.length ? ` ${candidates.length} 名` : ''}</SectionHead>
      <Search value={narrowing.search} onChange={search => setNarrowing({ ...narrowing, search })} placeholder='找姓名、单位、工种、号数' />
      {candidates && <Filters candidates={candidates} groups={home.data?.vote?.groups ?? []} narrowing={narrowing} onChange={setNarrowing} />}
      <OwnReceipt campaignId={campaignId} />
      {home.data?.vote?.order === 'shuffled' && <View className='candidates-order note'>每人看到的次序都不同。</View>}
      {candidates && <CandidateList search={narrowing.search || narrowing.group || narrowing.trade} candidates={narrowed(candidates, narrowing)} />}
      {candidates && <ShareLine page='candidates' id={campaignId} />}
    </Page>
  )
}
