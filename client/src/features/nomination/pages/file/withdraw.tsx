import { useState } from 'react'
import { View } from '@tarojs/components'
import type { NominationFile } from '@shared/nomination/contract'
import { useCallEndpoint, useForget } from '@/api/use-call-endpoint'
import { useRequestId } from '@/lib/request-id'
import { say } from '@/lib/words'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { nominationWords } from '../../words'

const changes = ['nomination.file', 'nomination.mine'] as const

/** 撤回, asked once more before it is done. */
export function Withdraw({ file: { nominationId, revision, status, seenAs }, onClose }: { file: NominationFile; onClose: () => void }) {
  const { ask, busy } = useCallEndpoint('nomination.withdraw', changes)
  const forget = useForget()
  const request = useRequestId()
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState('')
  const withdraw = async () => {
    const answer = await ask({ nominationId, revision, reason: reason.trim(), requestId: request.current() })
    if (answer.ok) return onClose()
    forget(changes)
    setRefused(say(nominationWords, answer.error))
  }
  const bar = <><Button look='quiet' onPress={onClose}>不撤回</Button><Button busy={busy && '正在撤回'} onPress={() => void withdraw()}>确定撤回</Button></>
  return (
    <Sheet title='撤回这份申报？' onClose={onClose} bar={bar}>
      <View>{seenAs === 'opener' ? '撤回以后，这份推荐到此为止。' : status === 'draft' ? '撤回后，这次评选里不能再从头报一份。' : '撤回后它不再往下走，这次评选里不能再交回来。'}内容仍为你保留。</View>
      <Field label='撤回的原因' optional kind='text' value={reason} onChange={setReason} maxLength={300} />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}
