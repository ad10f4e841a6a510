import { View } from '@tarojs/components'
import { useEndpoint } from '@/api/use-endpoint'
import { KeyValues } from '@/ui/key-values'
import { SectionHead } from '@/ui/section-head'

/** The keys of the vote, as the announcement froze them with the charter. */
export function Keys({ campaignId }: { campaignId: string }) {
  const keys = useEndpoint('campaign.charter', { campaignId }).data?.charter.publicKeys
  if (!keys) return null
  return (
    <View className='sec'>
      <SectionHead>投票的公钥</SectionHead>
      <View className='meta'>和办法一起封定，以后不换。回执和票箱都用它们核对；签名对不上的，就不是这届评选的。</View>
      <View className='charter-keys'><KeyValues mono pairs={[['回执', keys.receipts], ['封箱', keys.checkpoints]]} /></View>
    </View>
  )
}
