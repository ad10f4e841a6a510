import { useState } from 'react'
import { View } from '@tarojs/components'
import type { PublicityNotice } from '@shared/publicity/contract'
import { sayDeadline, sayEnd } from '@shared/basics/time-phrases'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { goBack, useParams } from '@/lib/go'
import { useServerNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Counter } from '@/ui/counter'
import { Empty } from '@/ui/empty'
import { Field, FieldError, FieldFrame } from '@/ui/field'
import { Page } from '@/ui/page'
import { Seg } from '@/ui/seg'
import { useNotice } from '../../use-notice'
import { publicityWords } from '../../words'
import { Received } from './received'

interface Draft {
  candidateId: string
  kind: 'person' | 'unit' | 'anonymous'
  name: string
  contact: string
  text: string
}

const empty: Draft = { candidateId: '', kind: 'person', name: '', contact: '', text: '' }
const kinds = [{ key: 'person', title: '个人' }, { key: 'unit', title: '单位' }, { key: 'anonymous', title: '不署名' }] as const
const mostCharacters = 2000

/** What is still missing, said on the button; false when it may be sent. */
function missing({ candidateId, kind, name, contact, text }: Draft): string | false {
  if (!candidateId) return '先选反映的是谁'
  if (!text.trim()) return '先写反映的情况'
  if (text.length > mostCharacters) return '内容太长，请删短'
  return kind !== 'anonymous' && !(name.trim() && contact.trim()) && '先写姓名和联系方式'
}

function Form({ notice, draft, change }: { notice: PublicityNotice; draft: Draft; change: (part: Partial<Draft>) => void }) {
  const unit = draft.kind === 'unit'
  return (
    <View>
      <Field label='反映的是谁' kind='choice' value={draft.candidateId} choices={notice.listed.map(({ name, unitName }) => `${name}，${unitName}`)} codes={notice.listed.map(({ candidateId }) => candidateId)} onChange={candidateId => change({ candidateId })} />
      <FieldFrame label='以什么名义' input={<Seg options={kinds} chosen={draft.kind} onChoose={kind => change({ kind })} />} hint={unit ? '以单位名义反映的，还要把盖章的书面材料送到受理部门。' : draft.kind === 'anonymous' ? '不署名也受理，但没法把结果告诉你。' : '署真实姓名，便于核实和回复。'} />
      {draft.kind !== 'anonymous' && <>
        <Field label={unit ? '单位名称' : '你的姓名'} value={draft.name} maxLength={60} onChange={name => change({ name })} />
        <Field label='联系地址和电话' value={draft.contact} maxLength={100} onChange={contact => change({ contact })} />
      </>}
      <Field label='反映的情况' kind='text' hint='写清时间、地点、经过；有材料的，写明到哪里可以查。' value={draft.text} onChange={text => change({ text })}>
        <Counter limit={{ kind: 'max', characters: mostCharacters }} written={draft.text.length} />
      </Field>
    </View>
  )
}

/** 提出异议: sealed to the supervisors. What is typed stays on this phone until it was received. */
export default function ObjectPage() {
  const { noticeId } = useParams('publicity/object')
  const { notice, state } = useNotice(noticeId)
  const now = useServerNow()
  const [draft, setDraft] = useState<Draft>(() => readDraft(`objection:${noticeId}`) ?? empty)
  const [number, setNumber] = useState<string | null>(null)
  const { act, busy, refused, requestId } = useAct(publicityWords, 'publicity.object')
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    keepDraft(`objection:${noticeId}`, { ...draft, ...part })
  }
  const send = async () => {
    const done = await act({ noticeId, ...draft, requestId: requestId() })
    if (!done) return
    dropDraft(`objection:${noticeId}`)
    setNumber(done.value.number)
  }
  if (notice && now >= notice.objectionsCloseAt && !number) return <Page title='提出异议' bar={<Button look='quiet' onPress={goBack}>回到公示</Button>}><Empty title='异议期已过' sentence={`异议收到 ${sayEnd(notice.objectionsCloseAt)} 为止。还有情况要反映的，可以直接联系${notice.issuer}。`} /></Page>
  if (number) return <Page title='提出异议' bar={<Button look='quiet' onPress={goBack}>回到公示</Button>}><Received number={number} /></Page>
  const bar = <Button busy={busy && '正在送出'} blocked={missing(draft)} onPress={() => void send()}>送出异议</Button>
  return (
    <Page title='提出异议' state={state} skeleton={<BonePage />} bar={bar} barNote={refused && <FieldError>{refused}</FieldError>}>
      {notice && <View className='meta'>{sayDeadline(now, notice.objectionsCloseAt)}。只有监督员看得到内容，不会告诉被反映的人是谁反映的。</View>}
      {notice && <Form notice={notice} draft={draft} change={change} />}
    </Page>
  )
}
