import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { timeLeft } from '@shared/basics/time-phrases'
import type { BallotPaper } from '@shared/vote/contract'
import { go, goInstead, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { useServerNow } from '@/lib/server-clock'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { PickBar } from '@/ui/pick-bar'
import { Search } from '@/ui/search'
import { keepPicks, readPicks } from '../../ballot-on-phone'
import { GroupedList } from '../../grouped-list'
import { hasRoom, missingOn, sayRange } from '../../limit-words'
import { matches } from '../../matches'
import { ReportLine } from '../../report-line'
import { useBallotPaper } from '../../use-ballot-paper'
import { voteWords } from '../../words'
import { Voted } from './voted'
import './index.scss'

/** The picks of this phone, without those who no longer stand. */
const standing = (picks: readonly string[], paper: BallotPaper) => picks.flatMap(id => paper.candidates.find(one => one.candidateId === id && !one.withdrawn) ?? [])

const shownWhen: Record<BallotPaper['totals'], string> = { 'live': '票数随时在“得票”里看。', 'daily': '票数每天定时公布。', 'after-close': '投票期间不显示票数。' }
const orders: Record<BallotPaper['order'], string> = { shuffled: '每人看到的次序都不同。', strokes: '候选人按姓氏笔画排列。' }

/** The limit over all says something of its own only where it is tighter than the groups' together. */
function ruleOf({ picks, groups }: BallotPaper): string {
  const [fewest, most] = [groups.reduce((sum, one) => sum + one.minimum, 0), groups.reduce((sum, one) => sum + one.maximum, 0)]
  return groups.length > 0 && fewest === picks.minimum && most === picks.maximum ? '按组选' : groups.length > 0 ? `按组选，共${sayRange(picks)}` : sayRange(picks)
}

/** 选候选人: the candidates in this voter's own order, each with a box. */
export default function ChoosePage() {
  const { campaignId } = useParams('vote/choose')
  const paper = useBallotPaper(campaignId)
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
  const ids = chosen.map(one => one.candidateId)
  const isFull = (group: string) => !hasRoom(data, chosen, group)
  const toggle = (id: string) => {
    const group = data.candidates.find(one => one.candidateId === id)?.group ?? ''
    const next = ids.includes(id) ? ids.filter(one => one !== id) : isFull(group) ? ids : [...ids, id]
    setPicks(next)
    keepPicks(campaignId, next)
  }
  const bar = data.mayCast && <><PickBar picked={chosen.length} maximum={data.picks.maximum} /><Button blocked={missingOn(data, chosen)} onPress={() => go('vote/review', { campaignId })}>核对选票</Button></>
  return (
    <Page title='选候选人' bar={bar}>
      <View className='choose-head'><View className='head'>{ruleOf(data)}</View><View className='meta'>{timeLeft(now, data.closesAt)}</View></View>
      {data.receipt && <Voted paper={data} />}
      <Search value={search} onChange={setSearch} placeholder='找姓名、单位、工种、号数' />
      <View className='choose-free note'>{`自愿投票，单位里谁也看不到你投没投、投给谁。${orders[data.order]}${shownWhen[data.totals]}`}{data.totals !== 'after-close' && <Link onward onPress={() => go('vote/results', { campaignId })}>看得票</Link>}</View>
      <GroupedList groups={data.groups} search={search} candidates={data.candidates.filter(matches(search))} picks={ids} isFull={isFull} onToggle={data.mayCast ? toggle : undefined} />
      <ReportLine />
    </Page>
  )
}
