import { View } from '@tarojs/components'
import { sayDeadline } from '@shared/basics/time-phrases'
import { recommendationClosesAt } from '@shared/nomination/nomination-window'
import { useEndpoint } from '@/api/use-endpoint'
import { useServerNow } from '@/lib/server-clock'

/** Until when an opinion still sends a file on, as the charter and its amendments have it. */
export function TimeLeft({ campaignId, level }: { campaignId: string; level: 'unit' | 'recommender' }) {
  const now = useServerNow()
  const home = useEndpoint('campaign.home', { campaignId }).data
  const charter = useEndpoint('campaign.charter', { campaignId }).data?.charter
  const closesAt = charter && home ? recommendationClosesAt({ charter, amendments: home.amendments }, level) : null
  return <View className='meta'>{closesAt === null ? '把看过的材料推荐上去，或者退回、不予。' : sayDeadline(now, closesAt)}</View>
}
