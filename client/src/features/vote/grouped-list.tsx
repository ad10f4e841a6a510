import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CandidateView } from '@shared/vote/contract'
import type { GroupLimits } from '@shared/vote/pick-limits'
import { Chips } from '@/ui/chips'
import { SectionHead } from '@/ui/section-head'
import { CandidateList } from './candidate-list'
import { sayGroupRange } from './limit-words'

interface GroupedListProps {
  groups: readonly GroupLimits[]
  candidates: readonly CandidateView[]
  picks: readonly string[]
  search: string
  isFull: (group: string) => boolean
  onToggle: ((candidateId: string) => void) | undefined
}

const Head = ({ group, picked }: { group: GroupLimits; picked: number }) =>
  <SectionHead end={<View className='meta'>{`${sayGroupRange(group)}，已选 ${picked}`}</View>}>{group.name}</SectionHead>

/** So many are drawn group under group; of more, one group at a time. */
const mostTogether = 30

/** Candidates in one list, or group after group with each group's own count. */
export function GroupedList({ groups, candidates, picks, search, isFull, onToggle }: GroupedListProps) {
  const [chosen, choose] = useState('')
  const shared = { picks, search, onToggle }
  if (groups.length === 0) return <CandidateList {...shared} candidates={candidates} full={isFull('')} />
  const inGroup = (key: string) => candidates.filter(one => one.group === key)
  const found = groups.filter(({ key }) => inGroup(key).length > 0)
  if (found.length === 0) return <CandidateList {...shared} candidates={[]} />
  const isLong = candidates.length > mostTogether && found.length > 1
  const one = found.find(({ key }) => key === chosen) ?? found[0]
  return (
    <View>
      {isLong && <View className='choose-groups'><Chips options={found.map(({ key, name }) => ({ key, title: name, count: inGroup(key).length }))} chosen={one?.key ?? ''} onChoose={choose} /></View>}
      {(isLong && one ? [one] : found).map(group => <View key={group.key} className='sec'>
        <Head group={group} picked={inGroup(group.key).filter(one => picks.includes(one.candidateId)).length} />
        <CandidateList {...shared} candidates={inGroup(group.key)} full={isFull(group.key)} />
      </View>)}
    </View>
  )
}
