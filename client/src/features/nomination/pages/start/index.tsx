import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayDeadline } from '@shared/basics/time-phrases'
import type { NomineeKind } from '@shared/campaign/nominee-kind'
import type { NominationForm } from '@shared/nomination/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { useServerNow } from '@/lib/server-clock'
import { BonePage } from '@/ui/bone'
import { FieldError } from '@/ui/field'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Seg } from '@/ui/seg'
import { nominationWords } from '../../words'
import { Conditions } from './conditions'
import { StartAct } from './start-act'
import { OtherWays } from './other-ways'
import { useOpening } from './use-opening'
import './index.scss'

const whenOf = ({ closesAt, closesSaid }: NominationForm, now: number) => closesAt === null ? `申报还没有开始，通知定的是${closesSaid}截止。` : sayDeadline(now, closesAt)
const kinds = [{ key: 'person', title: '个人' }, { key: 'collective', title: '集体' }] as const

interface StartProps {
  form: NominationForm
  onKind: (kind: NomineeKind) => void
}

function Start({ form, onKind }: StartProps) {
  const now = useServerNow()
  const opening = useOpening(form.campaignId)
  const { campaignId, nomineeKind } = form
  return (
    <View>
      <View className='title'>{form.title}</View>
      <View className='start-when meta'>{whenOf(form, now)}</View>
      {form.nomineeKinds.length > 1 && <View className='start-kind'><Seg options={kinds} chosen={nomineeKind} onChoose={onKind} /></View>}
      <StartAct form={form} now={now} busy={opening.busy} onOpen={() => void opening.open({ channel: 'self', nomineeKind })} />
      {opening.refused && <FieldError>{opening.refused}</FieldError>}
      <View className='sec rows is-framed'>
        <Row icon='circle-check' note='答几个问题就知道，不用登录，答过的填表时不用再填' onPress={() => go('nomination/check', { campaignId, nomineeKind })}>我可以申报吗</Row>
        <Row icon='message-square' note='有邀请码的，在这里打开，看过再确认' onPress={() => go('nomination/invited', {})}>有人推荐了我</Row>
      </View>
      <Conditions eligibility={form.eligibility} />
      <OtherWays form={form} now={now} busy={opening.busy} onOpen={given => void opening.open({ nomineeKind, ...given })} />
    </View>
  )
}

/** 申报: may I be nominated, by when, and the one button that begins. */
export default function StartPage() {
  const { campaignId } = useParams('nomination/start')
  const [nomineeKind, setKind] = useState<NomineeKind>('person')
  const form = useEndpoint('nomination.form', { campaignId, nomineeKind })
  // Brings the server's clock, by which the button opens and shuts.
  const home = useEndpoint('campaign.home', { campaignId })
  return <Page title='申报' state={stateOf(nominationWords, form, home)} skeleton={<BonePage />}>{form.data && <Start form={form.data} onKind={setKind} />}</Page>
}
