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
import { Second } from './second'

const outcomes = { upheld: '成立', dismissed: '不成立' }

function TakeUp({ objectionId }: { objectionId: string }) {
  const { act, busy, refused, requestId } = useAct(objectionWords, 'objection.takeUp', ['objection.list'])
  return <View className='objection-part'>
    <View className='meta'>受理以后开始核实；还没受理的，不能作决定。</View>
    {refused && <FieldError>{refused}</FieldError>}
    <View className='objection-do'><Button busy={busy && '正在受理'} onPress={() => void act({ objectionId, requestId: requestId() })}>受理这件异议</Button></View>
  </View>
}

function Propose({ one: { objectionId, candidateName, proposed } }: { one: ObjectionView }) {
  const key = `objection-grounds:${objectionId}`
  const [grounds, setGrounds] = useState(() => readDraft<string>(key) ?? proposed?.grounds ?? '')
  const { act, busy, refused, requestId } = useAct(objectionWords, 'objection.propose', ['objection.list'])
  const keep = (words: string) => { setGrounds(words); keepDraft(key, words) }
  const propose = async (outcome: 'upheld' | 'dismissed') => { if (await act({ objectionId, outcome, grounds: grounds.trim(), requestId: requestId() })) dropDraft(key) }
  const blockedFor = (verdict: string) => !grounds.trim() && `${verdict}：先写理由`
  return (
    <Field label='决定的理由' kind='text' hint={`反映的人看得到；请本人陈述过的，${candidateName}也看得到。不要写是谁反映的。`} value={grounds} maxLength={1000} onChange={keep}>
      {refused && <FieldError>{refused}</FieldError>}
      <View className='objection-do'>
        <Button look='quiet' busy={busy && '正在拟定'} blocked={blockedFor('不成立')} onPress={() => void propose('dismissed')}>拟定：不成立</Button>
        <Button look='quiet' busy={busy && '正在拟定'} blocked={blockedFor('成立')} onPress={() => void propose('upheld')}>拟定：成立，除名</Button>
      </View>
    </Field>
  )
}

/** 决定: one custodian proposes, another decides. */
export function Decision({ one }: { one: ObjectionView }) {
  const { state, proposed, decided, objectionId } = one
  if (state === 'received') return <TakeUp objectionId={objectionId} />
  return (
    <View className='objection-part'>
      <SectionHead>决定</SectionHead>
      {decided && <View className='objection-note'><View className='note'>{sayMoment(decided.at)}，两位受理人共同决定</View><View className='objection-about'>{outcomes[decided.outcome]}</View><View>{decided.grounds}</View></View>}
      {proposed && <View className='objection-note'><View className='note'>{sayMoment(proposed.at)}，{proposed.isMine ? '你拟定' : '另一位受理人拟定'}</View><View className='objection-about'>{outcomes[proposed.outcome]}</View><View>{proposed.grounds}</View></View>}
      {proposed && (proposed.isMine ? <View className='meta'>等另一位受理人复核。要改，重新拟定就行。</View> : <Second one={one} />)}
      {state === 'investigating' && <Propose one={one} />}
    </View>
  )
}
