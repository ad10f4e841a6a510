import { View } from '@tarojs/components'
import { sayDeadline } from '@shared/basics/time-phrases'
import { useEndpoint } from '@/api/use-endpoint'
import { useServerNow } from '@/lib/server-clock'
import { Gauge } from '@/ui/gauge'
import './composition.scss'

const percent = (count: number, of: number) => of === 0 ? '—' : `${Math.round(count * 100 / of)}%，${count} 人`

/** 结构比例 among the approved, and how long the review still runs. */
export function Composition({ campaignId }: { campaignId: string }) {
  const now = useServerNow()
  const shares = useEndpoint('review.composition', { campaignId }).data
  const stage = useEndpoint('campaign.home', { campaignId }).data?.stages.find(({ kind }) => kind === 'eligibilityReview')
  return (
    <View className='composition'>
      <View className='composition-head'>
        <View className='composition-title'>结构比例</View>
        <View className='note'>{`已通过 ${shares?.approved ?? 0} 人`}</View>
        {stage?.closesAt && <View className='note'>{now < stage.opensAt ? '初审还没有开始' : sayDeadline(now, stage.closesAt)}</View>}
      </View>
      <View className='composition-bars'>{shares?.bars.map(({ key, title, count, of }) => <View key={key} className='composition-bar'><Gauge title={title} words={percent(count, of)} filled={of === 0 ? 0 : count / of} /></View>)}</View>
    </View>
  )
}
