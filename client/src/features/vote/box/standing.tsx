import { View } from '@tarojs/components'
import { clockOf } from '@shared/basics/shanghai-time'
import { sayMoment } from '@shared/basics/time-phrases'
import type { BoxView } from '@shared/vote/contract'
import { Tag } from '@/ui/tag'
import { mismatchWords } from '@/lib/box/mismatch-words'
import type { BoxCheck } from './use-box-check'

export const sayInterval = (minutes: number) => minutes === 60 ? '每小时' : `每 ${minutes} 分钟`

function sayWhen({ nextSealAt, smallestBatch }: BoxView): string {
  if (nextSealAt === null) return '投票已经截止，几分钟内全部封完，过一会儿再来对。'
  return `下一次封箱在 ${sayMoment(nextSealAt)} 以后。不满 ${smallestBatch} 张就并到再下一次，投票截止后全部封完。`
}

/** How this phone found the box: waiting, in it, or not matching and what to do then. */
export function Standing({ check: { verdict, box, checkedAt } }: { check: BoxCheck }) {
  if (verdict.kind === 'in-box') return <Tag tone='ok'>{`${clockOf(checkedAt)} 已对上，已在箱里`}</Tag>
  if (verdict.kind === 'waiting') return <View><Tag tone='plain'>等待封箱</Tag><View className='meta'>{sayWhen(box)}</View></View>
  if (verdict.kind === 'too-large') return <View className='meta'>票箱很大，手机上算不动。可以在电脑上用公开的核对程序对。</View>
  return (
    <View>
      <Tag tone='stop'>对不上</Tag>
      <View className='meta'>{mismatchWords[verdict.mismatch]}</View>
      <View className='meta'>请先再对一次。还是对不上，就留好这部手机里的回执，不要清除“匠选”的数据，向评选监督员反映：签了名的回执就是证据。</View>
    </View>
  )
}
