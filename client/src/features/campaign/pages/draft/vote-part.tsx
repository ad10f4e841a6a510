import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Charter } from '@shared/campaign/charter'
import { Field } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { withVote, withWeights } from '../../edit-vote'
import { ChannelsField } from './channels-field'
import { GroupsField } from './groups-field'
import type { PartProps } from './part-props'

type Vote = NonNullable<Charter['vote']>

/** A choice between what the schema admits: its code and the words. */
function Choice<Code extends string>({ label, words, value, onChange }: { label: string; words: Record<Code, string>; value: Code; onChange: (code: Code) => void }) {
  const codes = Object.keys(words) as Code[]
  return <Field label={label} kind='choice' choices={codes.map(code => words[code])} codes={codes} value={value} onChange={code => onChange(code as Code)} />
}

const periods: Record<Vote['period'], string> = { campaign: '每人一张选票', day: '每人每天一张选票' }
const changes = { no: '投出后不能改', yes: '截止前可以改投' }
const orders: Record<Vote['order'], string> = { shuffled: '每人看到的次序都不同', strokes: '按姓氏笔画' }
const shown: Record<Vote['totalsShown']['kind'], string> = { 'live': '随时公布', 'daily': '每天定时公布', 'after-close': '截止后公布' }
const withdrawals: Record<Vote['withdrawnCandidate'], string> = { 'pick-lapses': '投给他的一票不再计', 'may-cast-again': '投过他的人可以重新投一次' }
const ties: Record<Charter['tieRule'], string> = { 'experts-first': '专家分高的在前', 'votes-first': '得票多的在前', 'all-in': '一并列入' }

const isClock = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text) || text === '24:00'

function Totals({ charter, vote, onChange }: PartProps & { vote: Vote }) {
  const { totalsShown } = vote
  const [at, setAt] = useState(totalsShown.kind === 'daily' ? totalsShown.at : '18:00')
  const give = (kind: Vote['totalsShown']['kind'], clock: string) => onChange(withVote(charter, { totalsShown: kind === 'daily' ? { kind, at: clock } : { kind } }))
  const type = (clock: string) => {
    setAt(clock)
    if (isClock(clock)) give('daily', clock)
  }
  return (
    <>
      <Choice label='票数什么时候公布' words={shown} value={totalsShown.kind} onChange={kind => give(kind, isClock(at) ? at : '18:00')} />
      {totalsShown.kind === 'daily' && <Field label='每天几点' value={at} error={isClock(at) ? undefined : '写成 18:00 这样'} onChange={type} />}
    </>
  )
}

function Weights({ charter, onChange }: PartProps) {
  const [experts, setExperts] = useState(String(charter.weights.experts))
  const isPercent = (text: string) => /^\d{1,3}$/.test(text) && Number(text) <= 100
  const type = (text: string) => {
    setExperts(text)
    if (isPercent(text)) onChange(withWeights(charter, Number(text), charter.tieRule))
  }
  return (
    <>
      <Field label='专家评审占' kind='number' unit='%' hint={`网络投票占 ${charter.weights.votes}%。`} value={experts} error={isPercent(experts) ? undefined : '请填 0 到 100'} onChange={type} />
      <Choice label='综合得分相同的' words={ties} value={charter.tieRule} onChange={tieRule => onChange(withWeights(charter, charter.weights.experts, tieRule))} />
    </>
  )
}

/** 投票办法: how the public votes, in which groups, through which channels, and what the vote counts for. */
export function VotePart({ charter, onChange }: PartProps) {
  const { vote } = charter
  if (!vote) return null
  return (
    <View className='sec'>
      <SectionHead>投票和计算</SectionHead>
      <Choice label='一人几张' words={periods} value={vote.period} onChange={period => onChange(withVote(charter, { period }))} />
      <Choice label='能不能改' words={changes} value={vote.changeAllowed ? 'yes' : 'no'} onChange={may => onChange(withVote(charter, { changeAllowed: may === 'yes' }))} />
      <Choice label='候选人次序' words={orders} value={vote.order} onChange={order => onChange(withVote(charter, { order }))} />
      <Totals charter={charter} vote={vote} onChange={onChange} />
      <Choice label='有候选人退出' words={withdrawals} value={vote.withdrawnCandidate} onChange={withdrawnCandidate => onChange(withVote(charter, { withdrawnCandidate }))} />
      <GroupsField charter={charter} onChange={onChange} />
      <ChannelsField charter={charter} onChange={onChange} />
      <Weights charter={charter} onChange={onChange} />
    </View>
  )
}
