import { View } from '@tarojs/components'
import { go } from '@/lib/go'
import { Row } from '@/ui/row'
import { readReceipts } from '@/lib/receipts-on-phone'
import './own-receipt.scss'

/** The way back to the receipt that this phone keeps, also once voting has closed. Nothing where it keeps none. */
export function OwnReceipt({ campaignId }: { campaignId: string }) {
  if (!readReceipts().some(one => one.campaignId === campaignId)) return null
  return <View className='own-receipt rows is-framed'><Row icon='lock' note='存在这部手机里，随时可以再对一次选票在不在箱里' onPress={() => go('vote/receipt', { campaignId })}>我的回执</Row></View>
}
