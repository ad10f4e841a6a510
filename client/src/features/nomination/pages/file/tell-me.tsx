import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { NominationStatus } from '@shared/nomination/status'
import { useCallEndpoint } from '@/api/use-call-endpoint'
import { useEndpoint } from '@/api/use-endpoint'
import { useRequestId } from '@/lib/request-id'
import { Row } from '@/ui/row'

const waiting: readonly NominationStatus[] = ['awaitingNominee', 'withUnit', 'withRecommender', 'underReview', 'secondLook', 'approved', 'candidate']

/** WeChat asks the person; only `accept` is a consent. It opens for a touch alone, so nothing is awaited before it. */
async function agreedTo(templateId: string): Promise<boolean> {
  const answer = await Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] }).catch(() => ({}))
  return (answer as Record<string, string>)[templateId] === 'accept'
}

/** 订阅消息: asked for where somebody waits for others, by their own touch. One consent delivers one message; the inbox has them all. */
export function TellMe({ status }: { status: NominationStatus }) {
  const push = useEndpoint('inbox.push', {}).data
  const { ask } = useCallEndpoint('inbox.allowPush', ['inbox.push'])
  const request = useRequestId()
  const [said, setSaid] = useState('')
  if (!push?.templateId || !waiting.includes(status)) return null
  const { templateId, left } = push
  const allow = async () => {
    if (!(await agreedTo(templateId))) return setSaid('没有打开微信通知；有消息，“我的—消息”里照样看得到。')
    const answer = await ask({ templateId, requestId: request.current() })
    if (answer.ok) request.renew()
    setSaid(answer.ok ? '好，下一条消息会用微信告诉你。' : '没有记下，请再试一次；消息在“我的—消息”里都有。')
  }
  return <>
    {left > 0 ? <Row icon='message-square' note='同意一次，通知一次'>下一条消息会用微信告诉你</Row> : <Row icon='message-square' note='同意一次，通知一次；“我的—消息”里一直都有' onPress={() => void allow()}>有消息用微信告诉我</Row>}
    {said && <View className='note'>{said}</View>}
  </>
}
