import { View } from '@tarojs/components'
import type { Charter } from '@shared/campaign/charter'
import { useEndpoint } from '@/api/use-endpoint'

const ties: Record<Charter['tieRule'], string> = { 'experts-first': '综合得分相同的，专家分高的在前', 'votes-first': '综合得分相同的，得票多的在前', 'all-in': '综合得分相同的，一并列入' }

/** The charter's formula in words; nothing until it has come. */
export function Formula({ campaignId }: { campaignId: string }) {
  const { data } = useEndpoint('campaign.charter', { campaignId })
  if (!data) return null
  const { weights, tieRule } = data.charter
  return <View className='prepare-formula meta'>综合得分 = 专家评审 × {weights.experts}% + 网络投票 × {weights.votes}%，{ties[tieRule]}。</View>
}
