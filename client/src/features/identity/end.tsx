import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AppointmentView } from '@shared/identity/contract'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { identityWords, postNames } from './words'

/** Ends an appointment, with the reason. */
export function End({ appointment: { appointmentId, name, organisationName, post }, onClose }: { appointment: AppointmentView; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const { act, busy, refused } = useAct(identityWords, 'identity.endAppointment', ['identity.appointments', 'identity.me'])
  const end = async () => { if (await act({ appointmentId, reason: reason.trim() })) onClose() }
  return (
    <Sheet title={`结束${name}的任职？`} onClose={onClose} bar={<><Button look='quiet' onPress={onClose}>不结束</Button><Button busy={busy && '正在办'} blocked={!reason.trim() && '先写原因'} onPress={() => void end()}>确定结束</Button></>}>
      <View className='meta'>{organisationName}{postNames[post]}。经手的材料留在单位，不会丢。有人接替的，用“交接”更好。</View>
      <Field label='为什么' kind='text' value={reason} maxLength={200} onChange={setReason} />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}
