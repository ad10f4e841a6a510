import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import { consentKinds } from '@shared/nomination/consent'
import type { FilePrivacy } from '@shared/nomination/privacy-contract'
import { useEndpoint } from '@/api/use-endpoint'
import { Consents } from '@/lib/consents'
import { go } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { say } from '@/lib/words'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { SectionHead } from '@/ui/section-head'
import { exportKept } from '../../export-kept'
import { recordsWords } from '../../words'
import { Erase } from './erase'

/** Who looked at the ID number in full, when and what for. */
const Looks = ({ looks }: Pick<FilePrivacy, 'looks'>) =>
  <View className='sec'>
    <SectionHead>谁看过我的身份证号码</SectionHead>
    {looks.length === 0 && <View className='meta'>还没有人看过。平时只显示首尾几位，要看全就得写明用途，并记在这里。</View>}
    {looks.map(({ at, name, organisationName, purpose }) => <View key={`${at}${name}`} className='privacy-look'><View className='note num'>{sayMoment(at)}</View><View className='grow'>{`${organisationName} ${name}`}<View className='note'>{`用途：${purpose}`}</View></View></View>)}
  </View>

/** 导出: one file, to be read without us. */
function Export() {
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle')
  const [refused, setRefused] = useState('')
  const save = async () => {
    setState('busy')
    const failure = await exportKept()
    setRefused(failure ? say(recordsWords, failure) : '')
    setState(failure ? 'idle' : 'done')
  }
  return (
    <View className='sec'>
      <SectionHead>导出</SectionHead>
      <View className='meta'>你在匠选的全部资料，写成一个文件：填写的内容、每次提交、意见、经过、同意和消息。</View>
      <View className='privacy-acts'><Button look='quiet' icon='download' busy={state === 'busy' && '正在整理'} onPress={() => void save()}>导出我的全部资料</Button></View>
      {state === 'done' && <View className='note'>已导出。</View>}
      {refused && <FieldError>{refused}</FieldError>}
    </View>
  )
}

/** The rules for everybody of this campaign. */
function Rules({ nominationId }: { nominationId: string }) {
  const campaignId = useEndpoint('nomination.file', { nominationId }).data?.campaignId
  return campaignId ? <View className='sec'><Link onward onPress={() => go('records/privacy', { campaignId })}>这次评选保存哪些资料、保存多久</Link></View> : null
}

/** 我的资料与同意: what I agreed to, who looked, what is kept, and how it goes away. */
export function OwnPrivacy({ nominationId }: { nominationId: string }) {
  const privacy = useEndpoint('nomination.privacy', { nominationId })
  return (
    <Page title='我的资料与同意' state={stateOf(recordsWords, privacy)} skeleton={<BonePage />}>
      {privacy.data && <>
        {privacy.data.erasedAt === null && <View className='sec'><SectionHead>我同意的事</SectionHead><Consents privacy={privacy.data} kinds={consentKinds} /></View>}
        {privacy.data.isInTalentPool && <View className='note'>你在人才库里；关掉上面的开关，马上退出。</View>}
        <Looks looks={privacy.data.looks} />
        <Export />
        <Erase privacy={privacy.data} />
        <Rules nominationId={nominationId} />
      </>}
    </Page>
  )
}
