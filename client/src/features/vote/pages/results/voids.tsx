import { View } from '@tarojs/components'
import { sayDay } from '@shared/basics/time-phrases'
import type { PublishedVoid } from '@shared/vote/held-contract'
import { sayBrushing } from '@/lib/brushing-words'
import { SectionHead } from '@/ui/section-head'

/** 作废: counts with reasons, for everyone, and whether suspect ballots still wait. Nothing is said where there is nothing to say. */
export function Voids({ voids, undecided }: { voids: readonly PublishedVoid[]; undecided: boolean }) {
  if (voids.length === 0 && !undecided) return null
  return (
    <View className='sec'>
      <SectionHead>存疑和作废</SectionHead>
      {undecided && <View className='note'>有选票像是刷出来的，正由两位工作人员核实，现在先照常计在里面。核实完以前，得票不是最后结果。</View>}
      {voids.length > 0 && <View className='note'>下面这些选票不再计入得票，选票仍在票箱里。作废不算任何候选人的过错。</View>}
      {voids.length > 0 && <View className='rows is-framed'>{voids.map(({ ballots, reasons, grounds, decidedOn }, index) => <View key={index} className='results-row'>
        <View className='grow'><View>{grounds}</View><View className='note'>{`${sayBrushing(reasons)}。${sayDay(decidedOn)}两人共同决定`}</View></View>
        <View className='num results-votes'>{ballots} 张</View>
      </View>)}</View>}
    </View>
  )
}
