import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { identityWords } from '../../words'

/** Refuses a grant, with the reason. */
export function Refuse({ grantId, name, onClose }: { grantId: string; name: string; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const { act, busy, refused } = useAct(identityWords, 'identity.refuseGrant', ['identity.grants', 'identity.me'])
  const refuse = async () => { if (await act({ grantId, reason: reason.trim() })) onClose() }
  return (
    <Sheet title={`不同意${name}任职？`} onClose={onClose} bar={<><Button look='quiet' onPress={onClose}>再想想</Button><Button busy={busy && '正在办'} blocked={!reason.trim() && '先写原因'} onPress={() => void refuse()}>确定不同意</Button></>}>
      <Field label='为什么' kind='text' value={reason} maxLength={200} onChange={setReason} />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}
