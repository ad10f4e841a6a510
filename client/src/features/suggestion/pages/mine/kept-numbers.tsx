import { useState } from 'react'
import { View } from '@tarojs/components'
import { dropNumber, keepNumber, keptNumbers, type KeptNumber } from '@/lib/report-numbers'
import { Link } from '@/ui/link'
import { Row } from '@/ui/row'
import { Snack } from '@/ui/snack'

/** The numbers that this phone keeps, each to be looked up or taken off: whoever else holds the phone reads them too. */
export function KeptNumbers({ onLook }: { onLook: (number: string) => void }) {
  const [kept, setKept] = useState(keptNumbers)
  const [dropped, setDropped] = useState<KeptNumber | null>(null)
  const change = (act: () => unknown, gone: KeptNumber | null) => {
    act()
    setKept(keptNumbers())
    setDropped(gone)
  }
  return (
    <View>
      {kept.map(one => <View key={one.number} className='mine-kept'>
        <View className='grow'><Row icon='lock' note={one.number} onPress={() => onLook(one.number)}>{one.title}</Row></View>
        <Link label={`从这部手机去掉编号 ${one.number}`} onPress={() => change(() => dropNumber(one.number), one)}>去掉</Link>
      </View>)}
      {dropped && <Snack onUndo={() => change(() => keepNumber(dropped), null)}>这部手机不再留这个编号</Snack>}
    </View>
  )
}
