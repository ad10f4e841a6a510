import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OwnObjection } from '@shared/objection/contract'
import { Link } from '@/ui/link'
import { Standing } from './standing'

/** One's own objection; what one wrote is shown when asked for. */
export function Objection({ one, now }: { one: OwnObjection; now: number }) {
  const [open, setOpen] = useState(false)
  return (
    <View className='mine-one'>
      <Standing title={`关于${one.candidateName}的异议`} one={one} now={now} />
      {open && <View className='mine-words'>{one.text}{one.files > 0 && <View className='note'>附件 {one.files} 个</View>}</View>}
      <Link label={`${open ? '收起' : '看'}关于${one.candidateName}的异议 ${one.number}`} onPress={() => setOpen(!open)}>{open ? '收起' : '看我写的'}</Link>
    </View>
  )
}
