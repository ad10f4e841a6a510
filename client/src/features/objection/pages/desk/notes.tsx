import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import type { ObjectionView } from '@shared/objection/custody-contract'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { objectionWords } from '../../words'

/** 核实记录: what was looked into and found, for the custodians. */
export function Notes({ one: { objectionId, notes, state } }: { one: ObjectionView }) {
  const key = `objection-note:${objectionId}`
  const [text, setText] = useState(() => readDraft<string>(key) ?? '')
  const { act, busy, refused, requestId } = useAct(objectionWords, 'objection.note', ['objection.list'])
  const keep = (words: string) => { setText(words); keepDraft(key, words) }
  const add = async () => {
    if (!(await act({ objectionId, text: text.trim(), requestId: requestId() }))) return
    setText('')
    dropDraft(key)
  }
  return (
    <View className='objection-part'>
      <SectionHead>核实记录</SectionHead>
      {notes.map(({ text: said, at }) => <View key={at} className='objection-note'><View className='note'>{sayMoment(at)}</View><View>{said}</View></View>)}
      {notes.length === 0 && state !== 'investigating' && <View className='meta'>没有记录。</View>}
      {state === 'investigating' && <Field label='记一笔' kind='text' hint='查了什么、问了谁、看到什么。只有异议受理人看得到。' value={text} maxLength={1000} onChange={keep}>
        {refused && <FieldError>{refused}</FieldError>}
        <View className='objection-do'><Button look='quiet' small busy={busy && '正在记'} blocked={!text.trim() && '先写记录'} onPress={() => void add()}>记下来</Button></View>
      </Field>}
    </View>
  )
}
