import { useState } from 'react'
import { View } from '@tarojs/components'
import type { SuggestionKind } from '@shared/suggestion/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { chosenCampaign } from '@/lib/chosen-campaign'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { go, goBack, useParams } from '@/lib/go'
import { signIn, stateOf } from '@/lib/page-state'
import { useAct } from '@/lib/use-act'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Counter } from '@/ui/counter'
import { Empty } from '@/ui/empty'
import { Field, FieldError, FieldFrame } from '@/ui/field'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { Seg } from '@/ui/seg'
import { suggestionWords } from '../../words'
import { Received } from './received'

const title = '投诉建议'
const kinds = [{ key: 'suggestion', title: '建议' }, { key: 'complaint', title: '投诉' }] as const
const service = 'service'
const mostCharacters = 1000

interface Written { kind: SuggestionKind; about: string; text: string }

/** Without identity nobody could be answered: says so, and the other way. */
const OtherWay = () =>
  <Empty title='先登录，才能收到答复' sentence='投诉建议要答复到人，请在微信里登录后再提。不方便登录的，可以照评选通知上的地址、电话，写信或打电话给主办单位。'>
    {signIn && <Button onPress={signIn}>去登录</Button>}
    <Button look='quiet' onPress={() => go('suggestion/mine', {})}>凭编号查异议</Button>
    <Button look='quiet' onPress={goBack}>返回</Button>
  </Empty>

/** 投诉建议: about a campaign or the service, answered under a number. What is typed stays on this phone until it was received. */
export default function SendPage() {
  const { campaignId } = useParams('suggestion/send')
  const me = useEndpoint('identity.me', {})
  const campaigns = useEndpoint('campaign.list', {})
  const [written, setWritten] = useState<Written>(() => readDraft<Written>('suggestion') ?? { kind: 'suggestion', about: campaignId ?? (chosenCampaign() || service), text: '' })
  const [number, setNumber] = useState<string | null>(null)
  const { act, busy, refused, requestId } = useAct(suggestionWords, 'suggestion.send', ['suggestion.mine'])
  const change = (part: Partial<Written>) => { setWritten({ ...written, ...part }); keepDraft('suggestion', { ...written, ...part }) }
  const { kind, about, text } = written
  const state = stateOf(suggestionWords, me, campaigns)
  if (!me.data || !campaigns.data) return <Page foot={false} title={title} state={state} skeleton={<BonePage />} />
  if (!me.data.signedIn) return <Page foot={false} title={title}><OtherWay /></Page>
  if (number) return <Page foot={false} title={title} bar={<><Button look='quiet' onPress={goBack}>返回</Button><View className='grow'><Button look='quiet' onPress={() => go('suggestion/mine', {})}>看我反映的</Button></View></>}><Received number={number} /></Page>
  const shown = campaigns.data.items.filter(one => one.state !== 'drafted')
  const known = shown.some(one => one.campaignId === about) ? about : service
  const sendIt = async () => {
    const done = await act({ campaignId: known === service ? null : known, kind, text: text.trim(), requestId: requestId() })
    if (!done) return
    dropDraft('suggestion')
    setNumber(done.value.number)
  }
  const blocked = (!text.trim() && '先写内容') || (text.length > mostCharacters && '内容太长，请删短')
  return (
    <Page foot={false} title={title} bar={<Button busy={busy && '正在送出'} blocked={blocked} onPress={() => void sendIt()}>送出</Button>} barNote={refused && <FieldError>{refused}</FieldError>}>
      <View className='meta'>对评选办得怎样、这个系统好不好用，都可以提。内容不公开，七天内答复。反映公示名单上的人，请到公示页“提出异议”。</View>
      <FieldFrame label='你要提的是' input={<Seg options={kinds} chosen={kind} onChoose={chosen => change({ kind: chosen })} />} />
      <Field label='关于' kind='choice' value={known} choices={[...shown.map(one => one.titleLines.join('')), '这个系统和服务']} codes={[...shown.map(one => one.campaignId), service]} onChange={chosen => change({ about: chosen })} />
      <Field label='内容' kind='text' hint='写清哪一页、哪件事，希望怎么改。' value={text} onChange={words => change({ text: words })}><Counter limit={{ kind: 'max', characters: mostCharacters }} written={text.length} /></Field>
      <Link onward onPress={() => go('suggestion/mine', {})}>看我反映过的</Link>
    </Page>
  )
}
