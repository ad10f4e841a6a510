import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { keep, type Kept } from './keep'

const isH5 = process.env.TARO_ENV === 'h5'
const sentences: Record<Kept, string> = {
  'kept': isH5 ? '已开始下载' : '已存到相册',
  'changed-mind': '没有保存',
  'privacy-refused': '没有同意隐私指引，也可以长按图片保存',
  'not-kept': '没有存上，请再试一次',
  'album-denied': '没有相册权限',
}

/** 没有相册权限: where it is given, and how to do without. */
const Denied = ({ onClose, onAgain }: { onClose: () => void; onAgain: () => void }) => {
  const toSettings = () => void Taro.openSetting().then(({ authSetting }) => { if (authSetting['scope.writePhotosAlbum']) onAgain() }, () => undefined)
  return <Sheet title='还没有相册权限' onClose={onClose} bar={<><Button look='quiet' onPress={onClose}>不用了</Button><Button onPress={toSettings}>去打开权限</Button></>}>
    <View>微信里这个小程序还不能往相册里存图片。可以去打开“添加到相册”，也可以不打开：长按海报，选“保存图片”。</View>
  </Sheet>
}

interface KeepButtonProps {
  file: string | null
  name: string
  children: string
  look?: 'primary' | 'quiet'
}

/** Keeps the picture, and says what came of it. */
export function KeepButton({ file, name, children, look = 'primary' }: KeepButtonProps) {
  const [busy, setBusy] = useState(false)
  const [denied, setDenied] = useState(false)
  const save = async () => {
    if (file === null) return
    setBusy(true)
    const came = await keep(file, name)
    setBusy(false)
    setDenied(came === 'album-denied')
    if (came !== 'album-denied') void Taro.showToast({ title: sentences[came], icon: 'none' })
  }
  return (
    <>
      <Button look={look} icon='download' blocked={file === null && '海报还没画好'} busy={busy && '正在保存'} onPress={() => void save()}>{children}</Button>
      {denied && <Denied onClose={() => setDenied(false)} onAgain={() => void save()} />}
    </>
  )
}
