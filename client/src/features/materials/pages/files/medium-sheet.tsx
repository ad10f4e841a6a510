import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Medium } from '@shared/nomination/materials-contract'
import { go } from '@/lib/go'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Seg } from '@/ui/seg'
import { Sheet } from '@/ui/sheet'
import { materialWords } from '../../words'

interface MediumSheetProps {
  nominationId: string
  materialKey: string
  onClose: () => void
}

const media = [{ key: 'usb', title: 'U 盘' }, { key: 'disc', title: '光盘' }]

/** 介质: registers the video as coming on a stick or a disc, and leads to its label. */
export function MediumSheet({ nominationId, materialKey, onClose }: MediumSheetProps) {
  const { act, busy, refused, requestId } = useAct(materialWords, 'nomination.registerMedium', ['nomination.materials', 'nomination.file'])
  const [medium, setMedium] = useState<Medium>('usb')
  const [note, setNote] = useState('')
  const register = async () => {
    const done = await act({ nominationId, key: materialKey, medium, note, requestId: requestId() })
    if (!done) return
    onClose()
    go('materials/label', { nominationId, materialId: done.value.materialId })
  }
  const bar = <><Button look='quiet' onPress={onClose}>先不用</Button><Button busy={busy && '正在登记'} onPress={() => void register()}>登记，拿编号</Button></>
  return (
    <Sheet title='用 U 盘或光盘交视频' onClose={onClose} bar={bar}>
      <View className='meta'>登记后会给一个编号。把编号写在 U 盘或光盘上，或打印标签贴上，送到收材料的工会。</View>
      <View className='files-seg'><Seg options={media} chosen={medium} onChoose={chosen => setMedium(chosen as Medium)} /></View>
      <Field label='什么样子，里面是什么' optional value={note} onChange={setNote} maxLength={100} placeholder='黑色 U 盘，里面一段 6 分钟的视频' />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}
