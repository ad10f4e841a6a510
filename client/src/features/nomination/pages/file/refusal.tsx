import { useState } from 'react'
import { View } from '@tarojs/components'
import type { NominationFile } from '@shared/nomination/contract'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { nominationWords } from '../../words'

/** 不同意: asked once more before the recommendation ends. */
export function Refusal({ file: { nominationId, revision, openedBy }, onClose }: { file: NominationFile; onClose: () => void }) {
  const { act, busy, refused, requestId } = useAct(nominationWords, 'nomination.refuse', ['nomination.file', 'nomination.mine'])
  const [reason, setReason] = useState('')
  const refuse = async () => {
    if (await act({ nominationId, revision, reason: reason.trim(), requestId: requestId() })) onClose()
  }
  const bar = <><Button look='quiet' onPress={onClose}>再想想</Button><Button busy={busy && '正在回复'} onPress={() => void refuse()}>确定不同意</Button></>
  return (
    <Sheet title='不同意这份推荐？' onClose={onClose} bar={bar}>
      <View>{`不同意以后，这份推荐就到此为止，不会送给任何人。${openedBy || '推荐你的人'}会知道你没有同意。`}</View>
      <Field label='想说的话' optional kind='text' value={reason} onChange={setReason} maxLength={300} />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}
