import { View } from '@tarojs/components'
import type { Channel } from '@shared/campaign/channel'
import type { Me } from '@shared/identity/contract'
import type { NominationForm } from '@shared/nomination/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { go } from '@/lib/go'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'
import type { Opening } from './use-opening'

interface OtherWaysProps {
  form: NominationForm
  now: number
  busy: boolean
  onOpen: (opening: Pick<Opening, 'channel' | 'onBehalf'>) => void
}

const recommending = ['unitOfficer', 'societyOfficer', 'countyOfficer']
const mayRecommend = (me: Me | undefined) => me?.appointments.some(({ role }) => recommending.includes(role)) ?? false

/** Nominating somebody else, and reading the notice itself. */
export function OtherWays({ form: { campaignId, channels, closesAt, nomineeKind }, now, busy, onOpen }: OtherWaysProps) {
  const me = useEndpoint('identity.me', {}).data
  const isOpen = closesAt !== null && now < closesAt
  const offers = (channel: Channel) => isOpen && channels.some(offered => offered.channel === channel)
  const open = (channel: Channel, onBehalf = false) => { if (!busy) onOpen({ channel, onBehalf }) }
  const whom = nomineeKind === 'collective' ? '一个班组、车间或团队' : '一位职工'
  return (
    <View className='sec'>
      <SectionHead>还可以</SectionHead>
      <View className='rows is-framed'>
        {offers('organisation') && mayRecommend(me) && <Row icon='users-round' note={`由你所在的工会或社会团体推荐${whom}，填好请本人确认`} onPress={() => open('organisation')}>组织推荐</Row>}
        {offers('public') && <Row icon='user-round' note='你认识的人够条件，写上知道的，其余由本人补' onPress={() => open('public')}>替别人举荐</Row>}
        {offers('self') && <Row icon='file-text' note='工友不方便用手机，你照他的意思填，由他确认' onPress={() => open('self', true)}>替人代填</Row>}
        <Row icon='file-text' onPress={() => go('campaign/notice', { campaignId })}>评选办法与通知原文</Row>
      </View>
    </View>
  )
}
