import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { CampaignHome } from '@shared/campaign/contract'
import type { CandidatePage as One } from '@shared/vote/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { artOfTrade } from '@/lib/art-url'
import { addressOf, go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { publicFile } from '@/lib/public-file'
import { useShareMenu } from '@/lib/share-menu'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Page } from '@/ui/page'
import { ShareLine } from '@/ui/share-line'
import { isVoting } from '../../is-voting'
import { ReportLine } from '../../report-line'
import { voteWords } from '../../words'
import { Neighbours } from './neighbours'
import { Person } from './person'
import { useNeighbours } from './use-neighbours'
import { useTurning } from './use-turning'
import './index.scss'

const Bar = ({ one: { storyId, withdrawn, campaignId }, home }: { one: One; home: CampaignHome | undefined }) =>
  <>
    {storyId && <Button look='quiet' onPress={() => go('story/read', { storyId })}>读故事</Button>}
    {home && isVoting(home) && !withdrawn ? <Button onPress={() => go('vote/choose', { campaignId })}>去选候选人</Button> : <Button look='quiet' onPress={() => go('vote/candidates', { campaignId })}>看全部候选人</Button>}
  </>

/** Puts the candidate that is shown in the address, so that a reload or a copied link opens them. */
function keepAddress(candidateId: string) {
  if (process.env.TARO_ENV === 'h5') window.history.replaceState(window.history.state, '', window.location.href.replace(/candidateId=[^&]*/, `candidateId=${candidateId}`))
}

/** The candidates one after another: the one that was opened, then those beside them. */
function useShown() {
  const opened = useParams('vote/candidate').candidateId
  const [candidateId, setCandidateId] = useState(opened)
  const show = (id: string) => {
    setCandidateId(id)
    keepAddress(id)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  return { candidateId, show }
}

/** One candidate; the next is a swipe away. */
export default function CandidatePage() {
  const { candidateId, show } = useShown()
  const candidate = useEndpoint('vote.candidate', { candidateId })
  const { data } = candidate
  const campaignId = data?.campaignId ?? ''
  const home = useEndpoint('campaign.home', { campaignId }, { enabled: data !== undefined }).data
  const beside = useNeighbours(candidateId, campaignId, home && (home.vote?.order ?? 'strokes'))
  useEndpoint('vote.candidate', { candidateId: beside?.next?.candidateId ?? '' }, { enabled: beside?.next !== undefined })
  const turning = useTurning(way => {
    const to = way === 1 ? beside?.next : beside?.previous
    if (to) show(to.candidateId)
  })
  const honour = home?.honourTitle ?? ''
  useShareMenu({ title: data && `${data.name}，${data.trade}，${honour}候选人`, path: addressOf('vote/candidate', { candidateId }), picture: data && publicFile(`art/cards/${artOfTrade(data.trade)}.jpg`) })
  return (
    <Page title='候选人' state={stateOf(voteWords, candidate)} skeleton={<BonePage />} bar={data && <Bar one={data} home={home} />}>
      {data && <View className='candidate-page' {...turning}>
        <Person key={candidateId} one={data} />
        {beside && <Neighbours {...beside} onOpen={show} />}
        <ReportLine />
        {!data.withdrawn && <ShareLine page='candidate' id={candidateId} />}
      </View>}
    </Page>
  )
}
