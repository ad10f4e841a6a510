import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayDeadline } from '@shared/basics/time-phrases'
import type { Channel } from '@shared/campaign/channel'
import type { NominationForm } from '@shared/nomination/contract'
import { useCallEndpoint } from '@/api/use-call-endpoint'
import { useEndpoint } from '@/api/use-endpoint'
import { go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { useRequestId } from '@/lib/request-id'
import { useServerNow } from '@/lib/server-clock'
import { say } from '@/lib/words'
import { BonePage } from '@/ui/bone'
import { FieldError } from '@/ui/field'
import { Page } from '@/ui/page'
import { nominationWords } from '../../words'
import { Conditions } from './conditions'
import { StartAct } from './start-act'
import { OtherWays } from './other-ways'
import './index.scss'

/** Opens a file of this channel and leads to its first screen. */
function useOpening(campaignId: string) {
  const { ask, busy } = useCallEndpoint('nomination.open', ['nomination.mine'])
  const request = useRequestId()
  const [refused, setRefused] = useState('')
  const open = async (channel: Channel) => {
    const answer = await ask({ campaignId, channel, requestId: request.current() })
    if (answer.ok || answer.error.kind !== 'offline') request.renew()
    if (!answer.ok) return setRefused(say(nominationWords, answer.error))
    go('nomination/form', { nominationId: answer.value.nominationId })
  }
  return { open, busy, refused }
}

const whenOf = ({ closesAt, closesSaid }: NominationForm, now: number) => closesAt === null ? `申报还没有开始，通知定的是${closesSaid}截止。` : sayDeadline(now, closesAt)

function Start({ form }: { form: NominationForm }) {
  const now = useServerNow()
  const opening = useOpening(form.campaignId)
  return (
    <View>
      <View className='title'>{form.title}</View>
      <View className='start-when meta'>{whenOf(form, now)}</View>
      <StartAct form={form} now={now} busy={opening.busy} onOpen={() => void opening.open('self')} />
      {opening.refused && <FieldError>{opening.refused}</FieldError>}
      <Conditions eligibility={form.eligibility} />
      <OtherWays form={form} now={now} busy={opening.busy} onOpen={channel => void opening.open(channel)} />
    </View>
  )
}

/** 申报: may I be nominated, by when, and the one button that begins. */
export default function StartPage() {
  const { campaignId } = useParams('nomination/start')
  const form = useEndpoint('nomination.form', { campaignId })
  // Brings the server's clock, by which the button opens and shuts.
  const home = useEndpoint('campaign.home', { campaignId })
  return <Page title='申报' state={stateOf(nominationWords, form, home)} skeleton={<BonePage />}>{form.data && <Start form={form.data} />}</Page>
}
