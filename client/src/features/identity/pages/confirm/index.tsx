import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { goBack } from '@/lib/go'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Field } from '@/ui/field'
import { Page } from '@/ui/page'
import { deskIn } from '../../desk-code'
import { identityWords } from '../../words'

const isWeapp = process.env.TARO_ENV === 'weapp'
const strange = '这不是匠选的登录码，请扫电脑网页上的那一个。'

/** 确认电脑登录: scans or takes the code that a desk shows, and signs that desk in as this person. */
export default function ConfirmPage() {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [done, setDone] = useState(false)
  const { act, busy, refused } = useAct(identityWords, 'identity.confirmDesk')
  const confirm = async (text: string) => {
    const deskId = deskIn(text)
    setWrong(deskId ? undefined : strange)
    if (deskId && await act({ deskId })) setDone(true)
  }
  // Closing the camera is no mistake: nothing is said.
  const scan = () => Taro.scanCode({ onlyFromCamera: true }).then(({ result }) => confirm(result), () => undefined)
  if (done) return <Page title='确认电脑登录' bar={<Button look='quiet' onPress={goBack}>好了</Button>}><Empty title='电脑上已经登录' sentence='可以在电脑上接着办了。用完公用电脑，记得退出登录。' /></Page>
  const bar = typed.trim()
    ? <Button busy={busy && '正在确认'} onPress={() => void confirm(typed)}>确认登录</Button>
    : isWeapp ? <Button busy={busy && '正在确认'} onPress={() => void scan()}>扫电脑上的码</Button> : <Button blocked='先输登录码' onPress={() => undefined}>确认登录</Button>
  return (
    <Page title='确认电脑登录' bar={bar}>
      <View className='meta'>只确认你自己面前的电脑。别人发来的码不要扫：确认以后，那台电脑就能用你的职务办事。</View>
      <Field label='登录码' optional={isWeapp} hint='扫不了的，把电脑上那串字照着输进来。' value={typed} maxLength={60} error={wrong ?? refused ?? undefined} onChange={setTyped} />
    </Page>
  )
}
