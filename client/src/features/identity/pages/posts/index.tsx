import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Me } from '@shared/identity/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { go } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'
import { TabLine } from '@/ui/tab-line'
import { Appointments } from '../../appointments'
import { identityWords, postNames } from '../../words'
import { Grants } from './grants'
import './index.scss'

const holds = ({ appointments }: Me, ...roles: string[]) => appointments.some(({ role }) => roles.includes(role))

const Own = ({ me }: { me: Me }) =>
  <View className='posts-own'>
    {me.appointments.length > 0 && <SectionHead>我的职务</SectionHead>}
    <View className='rows is-framed'>
      {me.appointments.map(({ appointmentId, organisationName, post }) => <Row key={appointmentId} icon='stamp' note={postNames[post]}>{organisationName}</Row>)}
      <Row icon='check' onPress={() => go('identity/accept', {})}>用邀请码接受任职</Row>
      {holds(me, 'cityOfficer', 'countyOfficer') && <Row icon='users-round' onPress={() => go('identity/organisations', {})}>工会组织</Row>}
    </View>
  </View>

type Part = 'grants' | 'appointments'

function Managed({ me }: { me: Me }) {
  const mayGrant = holds(me, 'cityOfficer', 'countyOfficer')
  const [part, setPart] = useState<Part>(mayGrant ? 'grants' : 'appointments')
  const options = [...(mayGrant ? [{ key: 'grants', title: '授权' } as const] : []), { key: 'appointments', title: '在任的人' } as const]
  return (
    <View className='sec'>
      <TabLine options={options} chosen={part} onChoose={setPart} />
      {part === 'grants' ? <Grants /> : <Appointments mayEnd={mayGrant} />}
    </View>
  )
}

/** 职务与授权: what I hold, what waits for my second, who holds what. */
export default function PostsPage() {
  const me = useEndpoint('identity.me', {})
  return (
    <Page title='职务与授权' state={stateOf(identityWords, me)} skeleton={<BonePage />}>
      {me.data && !me.data.signedIn && <Empty title='还没有登录' sentence='在微信里打开，就能看到自己的职务。' />}
      {me.data?.signedIn && <Own me={me.data} />}
      {me.data && holds(me.data, 'cityOfficer', 'countyOfficer', 'supervisor') && <Managed me={me.data} />}
    </Page>
  )
}
