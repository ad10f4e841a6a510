import { View } from '@tarojs/components'
import { useQueryClient } from '@tanstack/react-query'
import type { Me } from '@shared/identity/contract'
import { signOut } from '@/api/session'
import { useEndpoint } from '@/api/use-endpoint'
import { forgetSealed } from '@/lib/forget-sealed'
import { go } from '@/lib/go'
import { setLargeType, useLargeType } from '@/lib/large-type'
import { Row } from '@/ui/row'
import { SwitchRow } from '@/ui/switch-row'

const isH5 = process.env.TARO_ENV === 'h5'
const holds = ({ appointments }: Me, wanted: string) => appointments.some(({ role }) => role === wanted)

/** On the web one signs in and out; in WeChat one is who one is. What another person saw is forgotten, and what they wrote about objections. */
function SignIn({ signedIn }: { signedIn: boolean }) {
  const client = useQueryClient()
  const leave = () => {
    signOut()
    forgetSealed()
    void client.resetQueries()
  }
  return signedIn ? <Row icon='undo-2' onPress={leave}>退出登录</Row> : <Row icon='user-round' note='办公电脑上用，手机微信扫码确认' onPress={() => go('identity/desk', {})}>扫码登录</Row>
}

/** 消息, with how many are unread: looked at again whenever the tab stands. */
function Messages() {
  const unread = useEndpoint('inbox.unread', {}, { refetchInterval: 60_000 }).data?.unread ?? 0
  return <Row icon='message-square' label={unread > 0 ? `消息，${unread} 条未读` : '消息'} end={unread > 0 && <View className='me-unread num'>{unread}</View>} onPress={() => go('inbox/list', {})}>消息</Row>
}

/** What is about me and not about one campaign. */
export function Settings({ me }: { me: Me }) {
  const large = useLargeType()
  const hasPost = me.appointments.length > 0
  return (
    <View className='sec rows'>
      {me.signedIn && <Messages />}
      {me.signedIn && <Row icon='file-text' onPress={() => go('suggestion/mine', {})}>我反映的</Row>}
      {holds(me, 'custodian') && <Row icon='lock' onPress={() => go('objection/desk', {})}>异议受理</Row>}
      {holds(me, 'cityOfficer') && <Row icon='message-square' onPress={() => go('suggestion/desk', {})}>投诉建议办理</Row>}
      {holds(me, 'cityOfficer') && <Row icon='users-round' onPress={() => go('records/talents', {})}>人才库</Row>}
      {holds(me, 'cityOfficer') && <Row icon='archive' onPress={() => go('campaign/all', {})}>全部评选</Row>}
      {hasPost && <Row icon='stamp' end={me.waitingForMySecond > 0 && `${me.waitingForMySecond} 件待你复核`} onPress={() => go('identity/posts', {})}>职务与授权</Row>}
      {hasPost && !isH5 && <Row icon='search' onPress={() => go('identity/confirm', {})}>确认电脑登录</Row>}
      {me.signedIn && !hasPost && <Row icon='stamp' onPress={() => go('identity/accept', {})}>用邀请码接受任职</Row>}
      <SwitchRow icon='a-large-small' on={large} onChange={setLargeType}>大字</SwitchRow>
      {isH5 && <SignIn signedIn={me.signedIn} />}
    </View>
  )
}
