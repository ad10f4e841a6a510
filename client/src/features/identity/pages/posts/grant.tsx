import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { GrantView } from '@shared/identity/contract'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Tag } from '@/ui/tag'
import { identityWords, postNames } from '../../words'
import { Refuse } from './refuse'
import { BySecret } from './by-secret'

const tags: Record<GrantView['state'], ReactNode> = {
  proposed: <Tag tone='warn' icon='users-round'>等复核</Tag>,
  seconded: <Tag tone='info' icon='user-round'>等本人接受</Tag>,
  accepted: <Tag tone='ok'>已接受</Tag>,
  refused: <Tag tone='stop'>没有同意</Tag>,
  expired: <Tag tone='plain'>过期</Tag>,
}

const Code = ({ code, name }: { code: string; name: string }) =>
  <View className='grant-code'><View className='meta'>邀请码，当面或电话告诉{name}</View><View className='grant-digits'>{code}</View></View>

/** One grant: who, to what, how far, and what this officer may do about it. */
export function Grant({ grant }: { grant: GrantView }) {
  const { grantId, name, post, organisationName, proposedBy, secondedBy, state, replaces, mayBeSecondedByMe, invitationCode } = grant
  const [sheet, setSheet] = useState<'refuse' | 'secret' | null>(null)
  const { act, busy, refused } = useAct(identityWords, 'identity.secondGrant', ['identity.grants', 'identity.me'])
  return (
    <View className='grant'>
      <View className='grant-top'><View className='grant-name serif grow'>{name}</View>{tags[state]}</View>
      <View className='meta'>{organisationName}{postNames[post]}{replaces ? '（接替）' : ''}</View>
      <View className='note'>{proposedBy}推荐{secondedBy ? `，${secondedBy}复核` : ''}</View>
      {invitationCode && <Code code={invitationCode} name={name} />}
      {refused && <FieldError>{refused}</FieldError>}
      {state === 'proposed' && <View className='grant-acts'>
        {mayBeSecondedByMe && <Button small label={`复核同意${name}任职`} busy={busy && '正在复核'} onPress={() => void act({ grantId })}>复核同意</Button>}
        {!mayBeSecondedByMe && <Button small look='text' label={`用部署口令复核${name}任职`} onPress={() => setSheet('secret')}>用部署口令复核</Button>}
        <Button small look='quiet' label={`不同意${name}任职`} onPress={() => setSheet('refuse')}>不同意</Button>
      </View>}
      {sheet === 'refuse' && <Refuse grantId={grantId} name={name} onClose={() => setSheet(null)} />}
      {sheet === 'secret' && <BySecret grantId={grantId} onClose={() => setSheet(null)} />}
    </View>
  )
}
