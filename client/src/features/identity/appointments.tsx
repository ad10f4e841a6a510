import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AppointmentView } from '@shared/identity/contract'
import { sayFullDay } from '@shared/basics/time-phrases'
import { dayOf } from '@shared/basics/shanghai-time'
import { usePages } from '@/api/use-pages'
import { go } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Failure } from '@/ui/failure'
import { Link } from '@/ui/link'
import { Row } from '@/ui/row'
import { identityWords, postNames } from './words'
import { End } from './end'
import './appointments.scss'

const handOver = ({ organisationId, organisationName, post, appointmentId, name }: AppointmentView) =>
  go('identity/grant', { organisationId, organisationName, post, replaces: appointmentId, replacedName: name })

/** Who holds what now, in one organisation or all that one's own reaches, with handing over and ending. */
export function Appointments({ mayEnd, organisationId }: { mayEnd: boolean; organisationId?: string }) {
  const [ending, setEnding] = useState<AppointmentView | null>(null)
  const list = usePages('identity.appointments', { organisationId, limit: 30 })
  const state = stateOf(identityWords, list)
  if (state?.kind === 'failed') return <Failure {...state} />
  if (state) return <BoneRows />
  const all = list.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <View>
      {all.length === 0 && <View className='meta'>还没有人任职。</View>}
      <View className='rows'>
        {all.map(one => <Row
          key={one.appointmentId} note={`${one.organisationName}${postNames[one.post]}，${sayFullDay(dayOf(one.since))}起`}
          end={mayEnd && <View className='appointment-acts'><Link label={`${one.name}交接给别人`} onPress={() => handOver(one)}>交接</Link><Link label={`结束${one.name}的任职`} onPress={() => setEnding(one)}>结束</Link></View>}
        >{one.name}</Row>)}
      </View>
      {list.hasNextPage && <Button look='quiet' onPress={() => void list.fetchNextPage()}>再看一些</Button>}
      {ending && <End appointment={ending} onClose={() => setEnding(null)} />}
    </View>
  )
}
