import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayDeadline, sayEnd } from '@shared/basics/time-phrases'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { goBack, useParams } from '@/lib/go'
import { useServerNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { FieldError } from '@/ui/field'
import { Page } from '@/ui/page'
import { useNotice } from '../../use-notice'
import { publicityWords } from '../../words'
import { Form, missing, nothingWritten, type Written } from './form'
import { Received } from './received'

const back = <Button look='quiet' onPress={goBack}>回到公示</Button>

/** 提出异议: sealed to the supervisors. What is typed stays on this phone until it was received. */
export default function ObjectPage() {
  const { noticeId } = useParams('publicity/object')
  const { notice, state } = useNotice(noticeId)
  const now = useServerNow()
  const [written, setWritten] = useState<Written>(() => readDraft(`objection:${noticeId}`) ?? nothingWritten)
  const [number, setNumber] = useState<string | null>(null)
  const { act, busy, refused, requestId } = useAct(publicityWords, 'publicity.object')
  const change = (part: Partial<Written>) => {
    setWritten({ ...written, ...part })
    keepDraft(`objection:${noticeId}`, { ...written, ...part })
  }
  const send = async () => {
    const done = await act({ noticeId, ...written, requestId: requestId() })
    if (!done) return
    dropDraft(`objection:${noticeId}`)
    setNumber(done.value.number)
  }
  if (number) return <Page title='提出异议' bar={back}><Received number={number} /></Page>
  if (!notice) return <Page title='提出异议' state={state} skeleton={<BonePage />} />
  if (now >= notice.objectionsCloseAt) return <Page title='提出异议' bar={back}><Empty title='异议期已过' sentence={`异议收到 ${sayEnd(notice.objectionsCloseAt)} 为止。还有情况要反映的，可以直接联系${notice.issuer}。`} /></Page>
  const bar = <Button busy={busy && '正在送出'} blocked={missing(written)} onPress={() => void send()}>送出异议</Button>
  return (
    <Page title='提出异议' bar={bar} barNote={refused && <FieldError>{refused}</FieldError>}>
      <View className='meta'>{sayDeadline(now, notice.objectionsCloseAt)}。只有监督员看得到内容，不会告诉被反映的人是谁反映的。</View>
      <Form listed={notice.listed} written={written} change={change} />
    </Page>
  )
}
