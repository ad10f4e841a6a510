import { View } from '@tarojs/components'
import { Link } from '@/ui/link'
import { SectionHead } from '@/ui/section-head'
import './pinned-order.scss'

export interface Pinned {
  id: string
  name: string
}

/** Those who are listed, in the order that was chosen; who is new stands behind. */
export const inPinnedOrder = (listed: readonly Pinned[], order: readonly string[]): Pinned[] => {
  const placeOf = ({ id }: Pinned) => (order.includes(id) ? order.indexOf(id) : order.length)
  return listed.map((one, place) => ({ one, place })).sort((left, right) => placeOf(left.one) - placeOf(right.one) || left.place - right.place).map(({ one }) => one)
}

/** With the one at `place` before its neighbour. */
export const movedForward = (ids: readonly string[], place: number): string[] => ids.map((id, at) => (at === place - 1 ? ids[place] : at === place ? ids[place - 1] : id) ?? id)

/** 名单先后, where the charter leaves it to the office: one place forward at a time. */
export function PinnedOrder({ pinned, onChange }: { pinned: readonly Pinned[]; onChange: (ids: string[]) => void }) {
  const ids = pinned.map(({ id }) => id)
  return (
    <View className='sec'>
      <SectionHead>名单先后</SectionHead>
      <View className='rows is-framed'>
        {pinned.map(({ id, name }, place) => <View key={id} className='pinned-line'><View className='num'>{place + 1}</View><View className='grow serif'>{name}</View>{place > 0 && <Link label={`把${name}往前挪`} onPress={() => onChange(movedForward(ids, place))}>往前挪</Link>}</View>)}
      </View>
    </View>
  )
}
