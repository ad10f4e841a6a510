import { View } from '@tarojs/components'
import type { HomeVote } from '@shared/campaign/contract'
import type { CandidateView } from '@shared/vote/contract'
import { aria } from '@/ui/aria'
import { Chips } from '@/ui/chips'
import { FieldInput } from '@/ui/field-input'
import '@/ui/field.scss'
import { narrowed, tradesOf, type Narrowing } from '../../narrow'
import './index.scss'

interface FiltersProps {
  candidates: readonly CandidateView[]
  groups: HomeVote['groups']
  narrowing: Narrowing
  onChange: (narrowing: Narrowing) => void
}

/** Few candidates are looked through sooner than narrowed down. */
const fewest = 12

function Trades({ candidates, narrowing, onChange }: Omit<FiltersProps, 'groups'>) {
  const trades = tradesOf(narrowed(candidates, { ...narrowing, trade: '' }))
  if (trades.length < 2 && narrowing.trade === '') return null
  return <FieldInput label='工种' kind='choice' value={narrowing.trade} choices={['全部工种', ...trades.map(({ trade, count }) => `${trade} ${count}`)]} codes={['', ...trades.map(({ trade }) => trade)]} onChange={trade => onChange({ ...narrowing, trade })} />
}

/** 分组 and 工种, with how many are left. */
export function Filters({ candidates, groups, narrowing, onChange }: FiltersProps) {
  if (candidates.length < fewest) return null
  const options = [{ key: '', title: '全部', count: candidates.length }, ...groups.map(({ key, name }) => ({ key, title: name, count: candidates.filter(one => one.group === key).length }))]
  const found = narrowed(candidates, narrowing).length
  return (
    <View className='candidates-filters'>
      {groups.length > 0 && <Chips options={options} chosen={narrowing.group} onChoose={group => onChange({ ...narrowing, group })} />}
      <View className='candidates-trade'>
        <View className='grow'><Trades candidates={candidates} narrowing={narrowing} onChange={onChange} /></View>
        <View className='meta' {...aria({ role: 'status', live: true })}>{found < candidates.length ? `找到 ${found} 名` : `共 ${found} 名`}</View>
      </View>
    </View>
  )
}
