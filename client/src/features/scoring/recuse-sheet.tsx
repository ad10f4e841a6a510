import { useState } from 'react'
import { View } from '@tarojs/components'
import { useCallEndpoint } from '@/api/use-call-endpoint'
import { useRequestId } from '@/lib/request-id'
import { say } from '@/lib/words'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { scoringWords } from './words'

interface RecuseSheetProps {
  nominationId: string
  name: string
  onClose: () => void
  onRecused: (said: string) => void
}

/** 回避, with its reason. It is not taken back. */
export function RecuseSheet({ nominationId, name, onClose, onRecused }: RecuseSheetProps) {
  const { ask, busy } = useCallEndpoint('scoring.recuse', ['scoring.list', 'scoring.sheet'])
  const request = useRequestId()
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState('')
  const recuse = async () => {
    const answer = await ask({ nominationId, reason: reason.trim(), requestId: request.current() })
    if (!answer.ok) return setRefused(say(scoringWords, answer.error))
    onRecused(`已回避${name}`)
  }
  const bar = <><Button look='quiet' onPress={onClose}>不回避</Button><Button blocked={!reason.trim() && '先写原因'} busy={busy && '正在登记'} onPress={() => void recuse()}>确定回避</Button></>
  return (
    <Sheet title={`回避${name}？`} onClose={onClose} bar={bar}>
      <View>回避以后你不再给这一位评分，已经打的分也不算。回避不能收回。</View>
      <Field kind='text' label='回避的原因' hint='例如：同在一个单位、师徒、亲属' value={reason} onChange={setReason} maxLength={200} />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}
