import { useEffect } from 'react'
import Taro from '@tarojs/taro'
import { useEndpoint } from '@/api/use-endpoint'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { addressOfShared } from '../../address-of-shared'
import { sharingWords } from '../../words'

const toHome = () => void Taro.reLaunch({ url: '/tabs/campaign/index' })

/** 扫码进来: where a code or a link into WeChat leads; goes on to the page that its short id names. */
export default function OpenPage() {
  const { scene = '' } = useParams('sharing/open')
  const shared = useEndpoint('sharing.open', { shortId: scene }, { enabled: scene !== '' })
  const { data } = shared
  useEffect(() => { if (data) void Taro.reLaunch({ url: addressOfShared(data) }) }, [data])
  const isGone = scene === '' || shared.error?.kind === 'no-such-page' || shared.error?.kind === 'malformed'
  if (isGone) return <Page title='匠选'><Empty title='没有找到这一页' sentence='它可能已经撤下，或者链接不完整。'><Button look='quiet' onPress={toHome}>看正在进行的评选</Button></Empty></Page>
  return <Page title='匠选' state={stateOf(sharingWords, shared) ?? { kind: 'loading' }} skeleton={<BonePage />} />
}
