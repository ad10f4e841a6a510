import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayEnd, sayMoment } from '@shared/basics/time-phrases'
import type { NominationFile } from '@shared/nomination/contract'
import { keepDraft, readDraft, dropDraft } from '@/lib/drafts'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field, FieldError } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { Sheet } from '@/ui/sheet'
import { nominationWords } from '../../words'

/** 请求复核: once, in the nominee's own words, kept on the phone until they are sent. */
export function AskSecondLook({ file: { nominationId, revision, secondLookUntil }, onClose }: { file: NominationFile; onClose: () => void }) {
  const draft = `second-look:${nominationId}`
  const { act, busy, refused, requestId } = useAct(nominationWords, 'nomination.askSecondLook', ['nomination.file', 'nomination.mine'])
  const [why, setWhy] = useState(() => readDraft<string>(draft) ?? '')
  const write = (typed: string) => {
    keepDraft(draft, typed)
    setWhy(typed)
  }
  const ask = async () => {
    if (!(await act({ nominationId, revision, why: why.trim(), requestId: requestId() }))) return
    dropDraft(draft)
    onClose()
  }
  const bar = <><Button look='quiet' onPress={onClose}>先不请求</Button><Button busy={busy && '正在送出'} blocked={!why.trim() && '先写理由'} onPress={() => void ask()}>请求复核</Button></>
  return (
    <Sheet title='请求复核' onClose={onClose} bar={bar}>
      <View>{`由另一位工作人员重新看，不是原来那一位。每份申报只能请求一次${secondLookUntil ? `，${sayEnd(secondLookUntil)} 前可以请求` : ''}。`}</View>
      <Field label='哪里看得不对' kind='text' value={why} onChange={write} maxLength={500} />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}

/** 复核: what was asked, and what was answered. */
export const SecondLookCard = ({ file: { secondLook } }: { file: NominationFile }) => secondLook && (
  <View className='sec'>
    <SectionHead>复核</SectionHead>
    <Card>
      <View className='note'>{`${sayMoment(secondLook.askedAt)} 请求复核`}</View><View>{secondLook.why}</View>
      {secondLook.answeredAt !== null && <><View className='note'>{`${sayMoment(secondLook.answeredAt)} ${secondLook.by}答复：${secondLook.outcome === 'overturn' ? '改为同意' : '维持不予通过'}`}</View><View>{secondLook.answer}</View></>}
    </Card>
  </View>
)
