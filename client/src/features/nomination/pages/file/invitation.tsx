import { useState } from 'react'
import Taro from '@tarojs/taro'
import { Button as NativeButton, View } from '@tarojs/components'
import { sayEnd } from '@shared/basics/time-phrases'
import type { NominationFile } from '@shared/nomination/contract'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { FieldError } from '@/ui/field'
import { QrPicture } from '@/ui/qr-picture'
import { nominationWords } from '../../words'
import { invitedLink } from './invited-address'

/** Ways besides reading it out: WeChat's card to the person; on the web a link, and a picture for a phone that is near. */
function Ways({ code }: { code: string }) {
  const [isCopied, setCopied] = useState(false)
  const copy = (data: string) => void Taro.setClipboardData({ data }).then(() => setCopied(true), () => setCopied(false))
  if (process.env.TARO_ENV === 'weapp') return <NativeButton className='button is-primary is-small' openType='share'>发给本人</NativeButton>
  return <Button small look='quiet' onPress={() => copy(invitedLink(code))}>{isCopied ? '链接已复制' : '复制链接'}</Button>
}

const Picture = ({ code }: { code: string }) => process.env.TARO_ENV !== 'h5' ? null :
  <View className='file-code-picture'><QrPicture content={invitedLink(code)} label='邀请二维码' /><View className='note'>本人就在旁边的，用微信扫这个码。</View></View>

/** 邀请码: for the opener to pass on; a new one where it was lost, has expired, or the wrong person took it up. */
export function InvitationCard({ file: { nominationId, revision, invitation } }: { file: NominationFile }) {
  const { act, busy, refused, requestId } = useAct(nominationWords, 'nomination.invite', ['nomination.file'])
  const [isCopied, setCopied] = useState(false)
  if (!invitation) return null
  const { code, expiresAt } = invitation
  const copy = () => void Taro.setClipboardData({ data: code ?? '' }).then(() => setCopied(true), () => setCopied(false))
  const renew = () => {
    setCopied(false)
    void act({ nominationId, revision, requestId: requestId() })
  }
  return (
    <View className='file-invitation'><Card>
      <View className='note'>{code ? '邀请码' : '已经有人打开'}</View>
      {code && <View className='file-code num'>{code}</View>}
      <View className='note'>{code ? `${sayEnd(expiresAt)} 前有效，只能由一个人用一次。请只发给本人，点开就能看；也可以打开“匠选”，在“申报”里选“有人推荐了我”，把它输进去。` : '如果打开的不是本人，重新发一个，原来打开的人就看不到了。'}</View>
      <View className='file-code-acts'>
        {code && <Ways key={code} code={code} />}
        {code && <Button small look='quiet' onPress={copy}>{isCopied ? '已复制' : '复制邀请码'}</Button>}
        <Button small look='quiet' busy={busy && '正在换'} onPress={renew}>重新发一个</Button>
      </View>
      {code && <Picture code={code} />}
      {refused && <FieldError>{refused}</FieldError>}
    </Card></View>
  )
}
