import { View } from '@tarojs/components'
import { useEndpoint } from '@/api/use-endpoint'
import { isSignedText } from '@/lib/box/is-signed-text'
import { signersOf } from './box-signatures'

interface BoxSignersProps {
  campaignId: string
  root: string
  size: number
}

/** Under the final hash: whether the charter's key signed it, and which supervisors did. Computed here, not taken from the answer. */
export function BoxSigners({ campaignId, root, size }: BoxSignersProps) {
  const charter = useEndpoint('campaign.charter', { campaignId })
  const box = useEndpoint('vote.box', { campaignId })
  const cosigned = useEndpoint('vote.cosignatures', { campaignId })
  const cosigners = useEndpoint('ledger.cosigners', {})
  if (!charter.data || !box.data || !cosigned.data || !cosigners.data) return null
  const found = signersOf({ campaignId, root, size, keys: charter.data.charter.publicKeys, checkpoints: box.data.checkpoints, ...cosigned.data, ...cosigners.data }, isSignedText)
  if (!found.byLog) return <View>这个指纹没有找到办法公布的公钥的签名，请以台账页为准。</View>
  return <View>{`已用办法公布的公钥核对签名。${found.names.length > 0 ? `监督员${found.names.join('、')}已联署。` : '还没有监督员联署。'}`}</View>
}
