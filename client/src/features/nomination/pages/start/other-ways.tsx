import { View } from '@tarojs/components'
import type { Channel } from '@shared/campaign/channel'
import type { Me } from '@shared/identity/contract'
import type { NominationForm } from '@shared/nomination/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { go } from '@/lib/go'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'

interface OtherWaysProps {
  form: NominationForm
  now: number
  busy: boolean
  onOpen: (channel: Channel) => void
}

const recommending = ['unitOfficer', 'societyOfficer', 'countyOfficer']
const mayRecommend = (me: Me | undefined) => me?.appointments.some(({ role }) => recommending.includes(role)) ?? false

/** Nominating somebody else, and reading the notice itself. */
export function OtherWays({ form: { campaignId, channels, closesAt }, now, busy, onOpen }: OtherWaysProps) {
  const me = useEndpoint('identity.me', {}).data
  const isOpen = closesAt !== null && now < closesAt
  const offers = (channel: Channel) => isOpen && channels.some(offered => offered.channel === channel)
  const open = (channel: Channel) => { if (!busy) onOpen(channel) }
  return (
    <View className='sec'>
      <SectionHead>还可以</SectionHead>
      <View className='rows is-framed'>
        {offers('organisation') && mayRecommend(me) && <Row icon='users-round' note='由你所在的工会或社会团体推荐一位职工' onPress={() => open('organisation')}>组织推荐</Row>}
        {offers('public') && <Row icon='user-round' note='你认识的人够条件，替他把材料填好送去' onPress={() => open('public')}>替别人举荐</Row>}
        <Row icon='file-text' onPress={() => go('campaign/notice', { campaignId })}>评选办法与通知原文</Row>
      </View>
    </View>
  )
}
