import { View } from '@tarojs/components'
import { goToTab } from '@/lib/go'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Failure } from '@/ui/failure'
import { Page } from '@/ui/page'
import { QrPicture } from '@/ui/qr-picture'
import { deskContent } from '../../desk-code'
import { useDesk } from './use-desk'
import './index.scss'

const Waiting = ({ deskId, onAgain }: { deskId: string; onAgain: () => void }) =>
  <View className='desk-waiting'>
    <View className='title'>用微信扫码登录</View>
    <View className='meta'>在手机“匠选”小程序里，打开 我的 → 确认电脑登录，扫这个码。5 分钟内有效。</View>
    <QrPicture content={deskContent(deskId)} label='登录码' />
    <View className='note'>扫不了的，把下面这串字输进手机：</View>
    <View className='desk-id'>{deskId}</View>
    <Button look='quiet' small onPress={onAgain}>换一个码</Button>
  </View>

function AtDesk() {
  const { state, again } = useDesk()
  if (state.kind === 'waiting') return <Waiting deskId={state.deskId} onAgain={again} />
  if (state.kind === 'signed-in') return <View className='desk-waiting'><View className='title'>登录好了</View><View className='meta'>用完公用电脑，记得在“我的”里退出登录。</View><Button onPress={() => goToTab('me')}>去我的工作</Button></View>
  return state.kind === 'failed' ? <Failure title='没有登录成' sentence={state.sentence} onRetry={again} /> : <View className='desk-waiting'><View className='meta'>正在准备登录码</View></View>
}

/** 电脑登录: a desk shows a code, an officer's phone confirms it. */
export default function DeskPage() {
  return (
    <Page title='电脑登录'>
      {process.env.TARO_ENV === 'h5' ? <AtDesk /> : <Empty title='请在电脑上打开' sentence='这一页给办公电脑的浏览器用。手机上已经登录。' />}
    </Page>
  )
}
