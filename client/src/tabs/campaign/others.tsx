import { View } from '@tarojs/components'
import type { CampaignCard } from '@shared/campaign/contract'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'

const words = ({ state, stages }: CampaignCard) => {
  if (state === 'suspended') return '暂停'
  if (state === 'cancelled') return '已取消'
  return stages.find(stage => stage.state === 'now')?.title ?? (stages.every(stage => stage.state === 'done') ? '已结束' : '')
}

/** The other campaigns that are or were on. */
export const Others = ({ campaigns, onChoose }: { campaigns: readonly CampaignCard[]; onChoose: (campaignId: string) => void }) =>
  <View className='sec'>
    <SectionHead>其他评选</SectionHead>
    <View className='rows is-framed'>{campaigns.map(one => <Row key={one.campaignId} end={words(one)} onPress={() => onChoose(one.campaignId)}>{one.titleLines.join('')}</Row>)}</View>
  </View>
