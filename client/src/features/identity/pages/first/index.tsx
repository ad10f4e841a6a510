import { useState } from 'react'
import { View } from '@tarojs/components'
import { goInstead } from '@/lib/go'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Page } from '@/ui/page'
import { identityWords } from '../../words'

const shortestSecret = 8

/** 第一位工作人员: the deploy-time secret names the first city officer, once; everyone after is granted by two. */
export default function FirstPage() {
  const [secret, setSecret] = useState('')
  const [name, setName] = useState('')
  const [federationName, setFederationName] = useState('')
  const { act, busy, refused } = useAct(identityWords, 'identity.claimFirstOffice', ['identity.me', 'identity.organisations'])
  const claim = async () => {
    if (await act({ secret: secret.trim(), name: name.trim(), federationName: federationName.trim() })) goInstead('identity/posts', {})
  }
  const blocked = (secret.trim().length < shortestSecret && '先输部署口令') || (!(name.trim() && federationName.trim()) && '先写姓名和工会名称')
  return (
    <Page title='第一位工作人员' bar={<Button busy={busy && '正在核对'} blocked={blocked} onPress={() => void claim()}>就任</Button>} barNote={refused && <FieldError>{refused}</FieldError>}>
      <View className='meta'>只在系统刚部署好时用一次：记下市总工会和它的第一位工作人员，任职记在这个微信上。以后的人都由两位工作人员授权。</View>
      <Field label='部署口令' hint='由部署系统的人当面给你。' value={secret} maxLength={200} onChange={setSecret} />
      <Field label='你的姓名' value={name} maxLength={30} onChange={setName} />
      <Field label='市总工会全称' placeholder='台州市总工会' value={federationName} maxLength={60} onChange={setFederationName} />
    </Page>
  )
}
