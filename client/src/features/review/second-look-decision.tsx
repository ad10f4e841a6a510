import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayEnd } from '@shared/basics/time-phrases'
import type { NominationFile } from '@shared/nomination/contract'
import { useCallEndpoint } from '@/api/use-call-endpoint'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { useRequestId } from '@/lib/request-id'
import { useServerNow } from '@/lib/server-clock'
import { Button } from '@/ui/button'
import { DecisionBar } from '@/ui/decision-bar'
import { Field, FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { changedByDeciding, useDeciding } from './use-deciding'

type Outcome = 'uphold' | 'overturn'

const onward: Record<NonNullable<NominationFile['secondLook']>['level'], string> = { unit: '改为同意，送推荐单位', recommender: '改为推荐到市总工会', city: '改为通过初审' }
/** Until when, and who may not: the name of whoever declined saves them the typing. */
function duty({ opinions, secondLook }: NominationFile, now: number): string {
  const { level, answerBy } = secondLook ?? { level: 'city', answerBy: now }
  const declined = [...opinions].reverse().find(opinion => opinion.level === level && opinion.verdict === 'decline')
  const until = now >= answerBy ? `本应在 ${sayEnd(answerBy)} 前答复，已经超期。` : `请在 ${sayEnd(answerBy)} 前答复。`
  return `${until}${declined ? `不予通过是${declined.by}定的，要由另一位来复核。` : '定不予通过的那一位不能复核。'}`
}

const saidOf = (name: string, outcome: Outcome) => (outcome === 'overturn' ? `${name}的复核：改为同意` : `${name}的复核：维持不予，答复他看得到`)

/** 复核: what the nominee asks, and the answer of another officer than the one who declined. */
export function SecondLookDecision({ file, onDecided }: { file: NominationFile; onDecided: (said: string) => void }) {
  const { ask, busy } = useCallEndpoint('nomination.giveSecondLook', changedByDeciding)
  const request = useRequestId()
  const now = useServerNow()
  const { open, setOpen, refused, close, settle } = useDeciding<Outcome>(file)
  const draft = `second-look-answer:${file.nominationId}`
  const [answer, setAnswer] = useState(() => readDraft<string>(draft) ?? '')
  const { secondLook, nominationId, revision } = file
  if (!secondLook) return null
  const write = (typed: string) => {
    keepDraft(draft, typed)
    setAnswer(typed)
  }
  const give = async (outcome: Outcome) => {
    const given = await ask({ nominationId, revision, outcome, answer: answer.trim(), requestId: request.current() })
    if (given.ok || given.error.kind !== 'offline') request.renew()
    if (!settle(given)) return
    dropDraft(draft)
    onDecided(saidOf(file.answers['name'] ?? '', outcome))
  }
  const title = open === 'overturn' ? onward[secondLook.level] : '维持不予通过'
  return <>
    <View className='reading-decision'>
      <View className='reading-opinion'><View>本人请求复核</View><View className='serif'>“{secondLook.why}”</View><View className='note'>{duty(file, now)}</View></View>
      <DecisionBar>
        <Button look='quiet' small onPress={() => setOpen('uphold')}>维持不予</Button>
        <Button small onPress={() => setOpen('overturn')}>{onward[secondLook.level]}</Button>
      </DecisionBar>
    </View>
    {open && <Sheet title={`${title}？`} onClose={close} bar={<><Button look='quiet' onPress={close}>先不定</Button><Button busy={busy && '正在答复'} blocked={!answer.trim() && '先写答复'} onPress={() => void give(open)}>确定答复</Button></>}>
      <Field kind='text' label='给本人的答复' hint='用平常的话写清楚看了什么、为什么这样定' value={answer} onChange={write} maxLength={500} />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>}
  </>
}
