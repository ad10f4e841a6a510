import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import { useEndpoint } from '@/api/use-endpoint'
import { SectionHead } from '@/ui/section-head'

/** Whether ballots can still be tied to identities by whoever holds the server. */
export function VoterKey({ campaignId }: { campaignId: string }) {
  const { data } = useEndpoint('vote.voterKey', { campaignId })
  if (!data) return null
  const words = data.state === 'destroyed'
    ? `已在 ${sayMoment(data.destroyedAt)} 由两个人销毁。从此没有人能从微信身份算出哪张选票是谁的，我们也不能。`
    : '还在。拿着它和微信身份，就能认出一个人的选票，所以异议期过后要由两个人销毁，销毁会记在台账里。'
  return <View className='sec'><SectionHead>选民密钥</SectionHead><View className='meta'>{words}</View></View>
}
