import { View } from '@tarojs/components'
import { sayDeadline } from '@shared/basics/time-phrases'
import type { CampaignHome } from '@shared/campaign/contract'
import type { NominationFile } from '@shared/nomination/contract'
import { resubmissionClosesAt } from '@shared/nomination/nomination-window'
import { useEndpoint } from '@/api/use-endpoint'
import { useServerNow } from '@/lib/server-clock'

/** Until when a returned file may come back. The charter knows; it is asked for only then. */
export function Deadline({ file: { campaignId, opinions }, home: { amendments } }: { file: NominationFile; home: CampaignHome }) {
  const now = useServerNow()
  const charter = useEndpoint('campaign.charter', { campaignId }).data?.charter
  const level = opinions[opinions.length - 1]?.level
  const closesAt = charter && level ? resubmissionClosesAt({ charter, amendments }, level) : null
  return closesAt === null ? null : <View className='file-deadline'>{sayDeadline(now, closesAt)}</View>
}
