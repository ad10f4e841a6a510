import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { identityWords } from '../../words'

/** While there is a single city officer, the secret of the deployment is the second person. */
export function BySecret({ grantId, onClose }: { grantId: string; onClose: () => void }) {
  const [deploySecret, setSecret] = useState('')
  const { act, busy, refused } = useAct(identityWords, 'identity.secondGrant', ['identity.grants', 'identity.me'])
  const second = async () => { if (await act({ grantId, deploySecret: deploySecret.trim() })) onClose() }
  return (
    <Sheet title='用部署口令复核' onClose={onClose} bar={<Button busy={busy && '正在复核'} blocked={!deploySecret.trim() && '先输口令'} onPress={() => void second()}>复核</Button>}>
      <Field label='部署口令' hint='只有一位市总工会工作人员时可用，由部署系统的人保管；已有两位的，请另一位来复核。' value={deploySecret} maxLength={200} onChange={setSecret} />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}
