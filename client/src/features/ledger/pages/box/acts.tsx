import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import type { EntryView } from '@shared/ledger/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { BoneRows } from '@/ui/bone'
import { Link } from '@/ui/link'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'
import { sayAct, sayActor } from '../../act-words'

const few = 12
const most = 100

const Line = ({ entry: { sequence, act, at, by, leafHash } }: { entry: EntryView }) =>
  <Row note={`${sayActor(by)}，${sayMoment(at)}`} end={<View className='ledger-leaf'>{leafHash.slice(0, 8)}</View>}><View className='ledger-act'><View className='ledger-number note num'>{sequence + 1}</View>{sayAct(act, by)}</View></Row>

/** The latest acts, newest first: what happened and in which role, never about whom. */
export function Acts({ size }: { size: number }) {
  const [count, setCount] = useState(few)
  const from = Math.max(0, size - count)
  const entries = useEndpoint('ledger.entries', { from, limit: Math.min(count, size) || 1 })
  return (
    <View className='sec'>
      <SectionHead end={count < Math.min(most, size) && <Link onPress={() => setCount(most)}>多看一些</Link>}>最近的事</SectionHead>
      {entries.data ? <View className='rows is-framed'>{[...entries.data.entries].reverse().map(entry => <Line key={entry.sequence} entry={entry} />)}</View> : <BoneRows rows={5} />}
    </View>
  )
}
