import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ObjectionStanding } from '@shared/objection/contract'
import { useServerNow } from '@/lib/server-clock'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { suggestionWords } from '../../words'
import { KeptNumbers } from './kept-numbers'
import { Standing } from './standing'

/** 凭编号查: for what nobody's name stands under. The numbers that this phone keeps are at hand. */
export function ByNumber() {
  const now = useServerNow()
  const [number, setNumber] = useState('')
  const [found, setFound] = useState<ObjectionStanding | null>(null)
  const { act, busy, refused } = useAct(suggestionWords, 'objection.byNumber')
  const look = async (wanted: string) => {
    setNumber(wanted)
    setFound((await act({ number: wanted }))?.value ?? null)
  }
  return (
    <View>
      <Field label='凭异议编号查' hint='不署名的异议，只能凭编号查。' placeholder='YY-0000-0000-0000' value={number} maxLength={40} onChange={setNumber}>
        {refused && <FieldError>{refused}</FieldError>}
        <View className='mine-do'><Button look='quiet' small busy={busy && '正在查'} blocked={!number.trim() && '先填编号'} onPress={() => void look(number)}>查办理情况</Button></View>
      </Field>
      {found && <View className='mine-one'><Standing title={`异议 ${found.number}`} one={found} now={now} /></View>}
      <KeptNumbers onLook={kept => void look(kept)} />
    </View>
  )
}
