import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CallValue } from '@shared/contract'
import type { Standing } from '@shared/scoring/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { goToTab, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { scoringWords } from '../../words'
import { preselectAll, toggled } from './preselect'
import { SettleSheet } from './settle-sheet'
import { StandingRows } from './standing-rows'
import './index.scss'

type Standings = CallValue<'scoring.standings'>

const missingOf = ({ standings, minimumScorecards }: Standings) => standings.filter(({ scorecards }) => scorecards < minimumScorecards)

/** Who is on the list: by rank, and of those equal at a group's last place as many as the office has chosen. */
function useList({ standings, places }: Standings, allIn: boolean) {
  const { certain, ties } = preselectAll(standings, places, allIn)
  const [picked, setPicked] = useState<readonly string[]>([])
  const tied = ties.flatMap(({ ids }) => ids)
  const inTie = picked.filter(id => tied.includes(id))
  const free = ties.reduce((sum, tie) => sum + tie.places, 0)
  return { candidateIds: [...certain, ...inTie], tied, left: free - inTie.length, toggle: (id: string) => setPicked(toggled(inTie, id, ties)) }
}

const placesInWords = (places: Standings['places']) => places.map(({ name, candidates }) => `${name}前 ${candidates} 名`).join('、')

const noteOf = (missing: readonly Standing[], least: number, left: number) =>
  missing.length > 0 ? `${missing.slice(0, 3).map(({ name }) => name).join('、')}${missing.length > 3 ? `等 ${missing.length} 人` : ''}还不到 ${least} 份评分，评完才能确定名单。`
    : left > 0 ? `末位并列，请从并列的人里再选 ${left} 名。` : ''

function Ranking({ campaignId, all }: { campaignId: string; all: Standings }) {
  const isTied = preselectAll(all.standings, all.places, false).ties.length > 0
  const charter = useEndpoint('campaign.charter', { campaignId }, { enabled: isTied })
  const list = useList(all, charter.data?.charter.tieRule === 'all-in')
  const [asking, setAsking] = useState(false)
  const note = noteOf(missingOf(all), all.minimumScorecards, list.left)
  const head = all.settled ? '候选人名单已经确定' : `${placesInWords(all.places)}成为候选人`
  const maySettle = useEndpoint('identity.me', {}).data?.appointments.some(({ role }) => role === 'cityOfficer') ?? false
  const bar = all.settled || !maySettle
    ? <Button look='quiet' onPress={() => goToTab('me')}>回到我的</Button>
    : <Button blocked={missingOf(all).length > 0 ? '评分还没有齐' : list.left > 0 && `还要选 ${list.left} 名`} onPress={() => setAsking(true)}>{`确定这 ${list.candidateIds.length} 名`}</Button>
  return (
    <Page title='评审结果' wide bar={bar} barNote={!all.settled && maySettle && note}>
      <View className='standings-head'><View className='title'>{head}</View><View className='meta'>{`${all.places.length > 1 ? '各组分别按' : '按'}平均分排名，共 ${all.standings.length} 人。并列的名次相同。`}</View></View>
      {all.places.map(({ group, name }) =>
        <View key={group}>
          {name && <View className='standings-group serif'>{name}</View>}
          <StandingRows standings={all.standings.filter(one => one.group === group)} chosen={all.settled ? all.candidateIds : list.candidateIds} tied={all.settled ? [] : list.tied} isSettled={all.settled} least={all.minimumScorecards} onToggle={list.toggle} />
        </View>)}
      {asking && <SettleSheet campaignId={campaignId} standings={all.standings} candidateIds={list.candidateIds} onClose={() => setAsking(false)} />}
    </Page>
  )
}

/** 评审结果: the experts' ranking, from which the list of candidates is settled once. */
export default function StandingsPage() {
  const { campaignId } = useParams('scoring/standings')
  const all = useEndpoint('scoring.standings', { campaignId })
  if (!all.data) return <Page title='评审结果' wide state={stateOf(scoringWords, all)} skeleton={<BoneRows />} />
  if (all.data.standings.length === 0) return <Page title='评审结果'><Empty title='还没有人通过初审' sentence='资格初审通过的人，由专家评分后在这里排名。'><Button look='quiet' onPress={() => goToTab('me')}>回到我的</Button></Empty></Page>
  return <Ranking campaignId={campaignId} all={all.data} />
}
