import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayDeadline, sayEnd } from '@shared/basics/time-phrases'
import { lastCloseOf } from '@shared/objection/objection-windows'
import { useEndpoint } from '@/api/use-endpoint'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { go, goBack, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { keepNumber } from '@/lib/report-numbers'
import { useServerNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { FieldError } from '@/ui/field'
import { Page } from '@/ui/page'
import { objectionWords } from '../../words'
import { Form, missing, nothingWritten, type Written } from './form'
import { Received } from './received'
import { SignInFirst } from './sign-in-first'
import './index.scss'

const title = '提出异议'
const back = <Button look='quiet' onPress={goBack}>回到公示</Button>
const afterwards = <>{back}<View className='grow'><Button look='quiet' onPress={() => go('suggestion/mine', {})}>看办理情况</Button></View></>

/** 提出异议: sealed to the custodians. What is typed stays on this phone until it was received; then its number does. */
export default function LodgePage() {
  const { noticeId } = useParams('objection/lodge')
  const asked = useEndpoint('publicity.notice', { noticeId })
  const me = useEndpoint('identity.me', {})
  const notice = asked.data
  const now = useServerNow()
  const [written, setWritten] = useState<Written>(() => ({ ...nothingWritten, ...readDraft<Partial<Written>>(`objection:${noticeId}`) }))
  const [number, setNumber] = useState<string | null>(null)
  const { act, busy, refused, requestId } = useAct(objectionWords, 'objection.lodge', ['objection.mine'])
  const change = (part: Partial<Written>) => setWritten(before => {
    const next = { ...before, ...part }
    keepDraft(`objection:${noticeId}`, next)
    return next
  })
  const sendIt = async () => {
    const { files, ...words } = written
    const done = await act({ noticeId, ...words, placeIds: files.filter(({ kind }) => kind === 'evidence' || words.kind === 'unit').map(({ placeId }) => placeId), requestId: requestId() })
    if (!done) return
    dropDraft(`objection:${noticeId}`)
    keepNumber({ number: done.value.number, title: `关于${notice?.listed.find(one => one.candidateId === words.candidateId)?.name ?? ''}的异议`, at: now })
    setNumber(done.value.number)
  }
  if (number) return <Page title={title} bar={afterwards}><Received number={number} isAnonymous={written.kind === 'anonymous'} /></Page>
  if (!notice || !me.data) return <Page title={title} state={stateOf(objectionWords, asked, me)} skeleton={<BonePage />} />
  if (now >= lastCloseOf(notice)) return <Page title={title} bar={back}><Empty title='异议期已过' sentence={`异议收到 ${sayEnd(lastCloseOf(notice))} 为止。还有情况要反映的，可以直接联系${notice.issuer}。`}><Button look='quiet' onPress={() => go('suggestion/mine', {})}>查我反映过的</Button></Empty></Page>
  if (!me.data.signedIn) return <Page title={title} bar={back}><SignInFirst /></Page>
  const bar = <Button busy={busy && '正在送出'} blocked={missing(written)} onPress={() => void sendIt()}>送出异议</Button>
  return (
    <Page title={title} bar={bar} barNote={refused && <FieldError>{refused}</FieldError>}>
      <View className='meta'>{sayDeadline(now, lastCloseOf(notice))}。只有异议受理人看得到：单位、评审和工作人员都不知道有没有异议，也不会告诉被反映的人是谁反映的。</View>
      <Form noticeId={noticeId} listed={notice.listed} written={written} change={change} />
    </Page>
  )
}
