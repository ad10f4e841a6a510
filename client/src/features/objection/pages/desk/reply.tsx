import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayEnd, sayMoment } from '@shared/basics/time-phrases'
import type { ObjectionView } from '@shared/objection/custody-contract'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { objectionWords } from '../../words'

const hint = '本人只看到这一段。把事情概括成要核实的问题，不写是谁反映的，也不照抄原话。'

function Ask({ objectionId }: { objectionId: string }) {
  const key = `objection-substance:${objectionId}`
  const [text, setText] = useState(() => readDraft<string>(key) ?? '')
  const { act, busy, refused, requestId } = useAct(objectionWords, 'objection.askReply', ['objection.list'])
  const keep = (words: string) => { setText(words); keepDraft(key, words) }
  const ask = async () => { if (await act({ objectionId, substance: text.trim(), requestId: requestId() })) dropDraft(key) }
  return (
    <Field label='告诉本人的内容' kind='text' hint={hint} value={text} maxLength={1000} onChange={keep}>
      {refused && <FieldError>{refused}</FieldError>}
      <View className='objection-do'><Button look='quiet' small busy={busy && '正在送'} blocked={!text.trim() && '先写内容'} onPress={() => void ask()}>请本人陈述</Button></View>
    </Field>
  )
}

/** 本人陈述: what the nominee was told, and their answer. */
export function Reply({ one: { objectionId, reply, mayBeAsked, state }, now }: { one: ObjectionView; now: number }) {
  if (!reply && state !== 'investigating') return null
  return (
    <View className='objection-part'>
      <SectionHead>本人陈述</SectionHead>
      {!reply && !mayBeAsked && <View className='meta'>本人还没有用手机打开过自己的材料，没法在这里问。请用别的办法问，写进核实记录。</View>}
      {!reply && mayBeAsked && <Ask objectionId={objectionId} />}
      {reply && <View className='objection-note'><View className='note'>{sayMoment(reply.askedAt)}告诉本人</View><View>{reply.substance}</View></View>}
      {reply?.repliedAt && <View className='objection-note'><View className='note'>{sayMoment(reply.repliedAt)}本人陈述</View><View>{reply.text}</View></View>}
      {reply && !reply.repliedAt && <View className='meta'>{now < reply.dueAt ? `等本人陈述，到 ${sayEnd(reply.dueAt)} 为止。` : '本人到期没有陈述。'}</View>}
    </View>
  )
}
