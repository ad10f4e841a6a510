import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AppointmentView } from '@shared/identity/contract'
import { go, goToTab } from '@/lib/go'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { Paper, PaperPart } from '@/ui/paper'
import { identityWords, postNames } from '../../words'
import './index.scss'

const Done = ({ appointment: { name, organisationName, post } }: { appointment: AppointmentView }) =>
  <Page title='接受任职' bar={<Button onPress={() => goToTab('me')}>去我的工作</Button>}>
    <Paper scale><PaperPart>
      <View className='accept-done head'><Icon name='circle-check' />任职开始了</View>
      <View className='lead'>{name}，{organisationName}{postNames[post]}</View>
      <View className='note'>要做的事都在“我的”里。办公电脑上也能用，在电脑网页上选“扫码登录”。</View>
    </PaperPart></Paper>
  </Page>

/** 接受任职: the code that the proposer told, typed on one's own phone. */
export default function AcceptPage() {
  const [code, setCode] = useState('')
  const [appointment, setAppointment] = useState<AppointmentView | null>(null)
  const { act, busy, refused } = useAct(identityWords, 'identity.acceptGrant', ['identity.me'])
  const accept = async () => {
    const done = await act({ invitationCode: code.trim() })
    if (done) setAppointment(done.value)
  }
  if (appointment) return <Done appointment={appointment} />
  return (
    <Page title='接受任职' bar={<Button busy={busy && '正在核对'} blocked={code.trim().length < 6 && '先输邀请码'} onPress={() => void accept()}>接受任职</Button>}>
      <View className='meta'>推荐你的工作人员会把邀请码告诉你。请在自己的微信里输入，任职就记在这个微信上。</View>
      <Field label='邀请码' hint='十个字母和数字，大小写、横线都不要紧。' value={code} maxLength={20} placeholder='如 7K2QX-M94TD' error={refused ?? undefined} onChange={setCode} />
      <View className='accept-first'><Link onPress={() => go('identity/first', {})}>系统刚部署好，还没有人任职</Link></View>
    </Page>
  )
}
