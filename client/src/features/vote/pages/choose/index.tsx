import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { timeLeft } from '@shared/basics/time-phrases'
import type { BallotPaper } from '@shared/vote/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { go, goInstead, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { useServerNow } from '@/lib/server-clock'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { PickBar } from '@/ui/pick-bar'
import { Search } from '@/ui/search'
import { keepPicks, readPicks } from '../../ballot-on-phone'
import { CandidateList } from '../../candidate-list'
import { matches } from '../../matches'
import { voteWords } from '../../words'
import './index.scss'

const ruleOf = ({ picks: { minimum, maximum } }: BallotPaper) => minimum === maximum ? `选满 ${maximum} 名` : `至多选 ${maximum} 名`

/** The picks of this phone, without those who no longer stand. */
const standing = (picks: readonly string[], paper: BallotPaper) => picks.filter(id => paper.candidates.some(one => one.candidateId === id && !one.withdrawn))

function Voted({ campaignId }: { campaignId: string }) {
  return <Card><View className='choose-voted'>你已经投过票了，下面的候选人还可以看。</View><Button small look='quiet' onPress={() => go('vote/receipt', { campaignId })}>看回执</Button></Card>
}

/** 选候选人: the candidates in this voter's own order, each with a box. */
export default function ChoosePage() {
  const { campaignId } = useParams('vote/choose')
  const paper = useEndpoint('vote.ballotPaper', { campaignId })
  const now = useServerNow()
  const [picks, setPicks] = useState(() => readPicks(campaignId))
  const [search, setSearch] = useState('')
  useDidShow(() => setPicks(readPicks(campaignId)))
  const { data } = paper
  const onlyToRead = !data && ['voting-closed', 'voting-not-open', 'sign-in-needed'].includes(paper.error?.kind ?? '')
  // Closed, not yet open, or without a voter, the candidates can still be read.
  useEffect(() => { if (onlyToRead) goInstead('vote/candidates', { campaignId }) }, [onlyToRead, campaignId])
  if (!data) return <Page title='选候选人' state={stateOf(voteWords, paper)} skeleton={<BonePage />} />

  const chosen = standing(picks, data)
  const { minimum, maximum } = data.picks
  const mayChoose = !data.receipt || data.changeAllowed
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter(one => one !== id) : chosen.length < maximum ? [...chosen, id] : chosen
    setPicks(next)
    keepPicks(campaignId, next)
  }
  const isFull = chosen.length >= maximum
  const bar = mayChoose && <><PickBar picked={chosen.length} maximum={maximum} /><Button blocked={chosen.length < minimum && `先选 ${minimum} 名`} onPress={() => go('vote/review', { campaignId })}>核对选票</Button></>
  return (
    <Page title='选候选人' bar={bar}>
      <View className='choose-head'><View className='head'>{ruleOf(data)}</View><View className='meta'>{timeLeft(now, data.closesAt)}</View></View>
      {!mayChoose && <Voted campaignId={campaignId} />}
      <Search value={search} onChange={setSearch} placeholder='找姓名、单位、工种' />
      <View className='choose-free note'>自愿投票，每人看到的次序都不同。投票期间不显示票数。</View>
      <CandidateList search={search} candidates={data.candidates.filter(matches(search))} picks={chosen} full={isFull} onToggle={mayChoose ? toggle : undefined} />
    </Page>
  )
}
