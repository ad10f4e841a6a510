import { View } from '@tarojs/components'
import type { Me } from '@shared/identity/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'
import { Desks } from './desks'
import { Nominations } from './nominations'
import { Settings } from './settings'
import { meTabWords } from './words'
import './index.scss'

const postOf = ({ appointments: [first], signedIn }: Me) => first ? first.organisationName : signedIn ? '微信用户' : '还没有登录，先看看也可以'

const Hello = ({ me }: { me: Me }) =>
  <View className='hello'>
    <View className='hello-mark serif'>{me.name?.[0] ?? '匠'}</View>
    <View className='grow'><View className='hello-name serif'>{me.name ?? '你好'}</View><View className='meta'>{postOf(me)}</View></View>
  </View>

/** 我的: what I have under way, my work where I hold a post, and how large the letters are. */
export default function MeTab() {
  const me = useEndpoint('identity.me', {})
  return (
    <Page title='我的' wordmark state={stateOf(meTabWords, me)} skeleton={<BonePage />}>
      {me.data && <Hello me={me.data} />}
      {me.data && <Desks me={me.data} />}
      {me.data?.signedIn && <Nominations />}
      {me.data && <Settings me={me.data} />}
    </Page>
  )
}
