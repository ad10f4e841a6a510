import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import type { Cosignature, Cosigner } from '@shared/ledger/cosignature'
import { useEndpoint } from '@/api/use-endpoint'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'
import './cosigners.scss'

/** Each supervisor's newest cosignature. */
const newestOf = (cosignatures: readonly Cosignature[], { keyId }: Cosigner) => cosignatures.find(one => one.keyId === keyId)

const Line = ({ cosigner: { name, organisationName, keyId }, newest: { size, atSeconds } }: { cosigner: Cosigner; newest: Cosignature }) =>
  <Row note={`${organisationName}，${sayMoment(atSeconds * 1000)} 联署到 ${size} 张`} end={<View className='cosigners-key'>{keyId.slice(0, 8)}</View>}>{name}</Row>

/** Who signed the box beside the log, each with the last size. */
export function Cosigners({ campaignId }: { campaignId: string }) {
  const cosigners = useEndpoint('ledger.cosigners', {})
  const cosigned = useEndpoint('vote.cosignatures', { campaignId })
  if (!cosigners.data || !cosigned.data) return null
  const { cosignatures } = cosigned.data
  const lines = cosigners.data.cosigners.flatMap(cosigner => { const newest = newestOf(cosignatures, cosigner); return newest ? [{ cosigner, newest }] : [] })
  return (
    <View className='sec'>
      <SectionHead>监督员联署</SectionHead>
      {lines.length === 0 && <View className='meta'>还没有监督员联署过。联署的人越多，越难给两个人看两个不同的票箱。</View>}
      {lines.length > 0 && <View className='rows is-framed'>{lines.map(line => <Line key={line.cosigner.keyId} {...line} />)}</View>}
    </View>
  )
}
