import { View } from '@tarojs/components'
import type { CandidateView } from '@shared/vote/contract'
import type { GroupLimits } from '@shared/vote/pick-limits'
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

/** Candidates in one list, or group after group with each group's own count. */
export function GroupedList({ groups, candidates, picks, search, isFull, onToggle }: GroupedListProps) {
  const shared = { picks, search, onToggle }
  if (groups.length === 0) return <CandidateList {...shared} candidates={candidates} full={isFull('')} />
  const inGroup = (key: string) => candidates.filter(one => one.group === key)
  const shown = groups.filter(({ key }) => inGroup(key).length > 0)
  if (shown.length === 0) return <CandidateList {...shared} candidates={[]} />
  return (
    <View>
      {shown.map(group => <View key={group.key} className='sec'>
        <Head group={group} picked={inGroup(group.key).filter(one => picks.includes(one.candidateId)).length} />
        <CandidateList {...shared} candidates={inGroup(group.key)} full={isFull(group.key)} />
      </View>)}
    </View>
  )
}
