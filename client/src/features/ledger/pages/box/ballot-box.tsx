import { View } from '@tarojs/components'
import { checkpointText } from '@shared/ledger/checkpoint'
import type { BoxCheckpoint, BoxView } from '@shared/vote/contract'
import { sayEnd, sayMoment } from '@shared/basics/time-phrases'
import { useEndpoint } from '@/api/use-endpoint'
import { isSignedText } from '@/lib/box/is-signed-text'
import { KeyValues } from '@/ui/key-values'
import { Paper, PaperPart, TearLine } from '@/ui/paper'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'
import { Tag } from '@/ui/tag'
import { Arrivals } from '../../arrivals'
import { Cosigners } from '../../cosigners'
import { KeepBox } from './keep-box'
import { Openings } from './openings'
import { VoterKey } from './voter-key'

const isH5 = process.env.TARO_ENV === 'h5'

function when({ nextSealAt, closesAt, smallestBatch, coversUntil }: BoxView): string {
  if (coversUntil >= closesAt) return `${sayEnd(closesAt)} 以前投出的选票都已封存，不再增加。`
  if (nextSealAt === null) return '投票已截止，最后一批选票正在封存。'
  return `下一次封存在 ${sayMoment(nextSealAt)} 以后，够 ${smallestBatch} 张才封，投票截止后全部封完。`
}

/** The roots before the newest: who kept one can see that the box still continues it. */
const Earlier = ({ checkpoints: [, ...earlier] }: BoxView) =>
  <View className='rows is-framed'>{earlier.map(({ size, signedAt, root }) => <Row key={size} note={`${sayMoment(signedAt)} 封存`} end={<View className='ledger-leaf'>{root.slice(0, 8)}</View>}>{`${size} 张选票`}</Row>)}</View>

/** Computed here, with the key that the charter published. */
function SignedByCharter({ campaignId, newest }: { campaignId: string; newest: BoxCheckpoint }) {
  const charter = useEndpoint('campaign.charter', { campaignId })
  if (!charter.data) return null
  const key = charter.data.charter.publicKeys?.checkpoints
  const isGood = key !== undefined && isSignedText(checkpointText(newest), newest.signature, key)
  return <View className='ledger-how'>{isGood ? <Tag tone='ok'>签名用办法公布的公钥对过了</Tag> : <Tag tone='stop'>签名和办法公布的公钥对不上</Tag>}</View>
}

const Newest = ({ box }: { box: BoxView }) => {
  const [newest] = box.checkpoints
  if (!newest) return <View className='meta'>还没有封存过。{when(box)}</View>
  return (
    <Paper scale>
      <PaperPart>
        <View className='ledger-head'><View className='ledger-size'><View className='display num'>{newest.size}</View><View className='meta'>张选票已封存</View></View><View className='meta'>{sayMoment(newest.signedAt)}</View></View>
        <View className='note'>{when(box)}封存只数张数，不数得票；谁投了谁，看不出来。</View>
      </PaperPart>
      <TearLine />
      <PaperPart><KeyValues mono pairs={[['总指纹', newest.root], ['签名', newest.signature]]} /><SignedByCharter campaignId={box.campaignId} newest={newest} /></PaperPart>
    </Paper>
  )
}

/** 投票箱: how it stood when it was last sealed, who signed it and when ballots came. Nothing where the campaign has no vote. */
export function BallotBox({ campaignId }: { campaignId: string }) {
  const box = useEndpoint('vote.box', { campaignId })
  if (!box.data) return null
  return (
    <View>
      <View className='sec'>
        <SectionHead>投票箱</SectionHead>
        <Newest box={box.data} />
        {box.data.checkpoints.length > 1 && <Earlier {...box.data} />}
        {isH5 ? <KeepBox campaignId={campaignId} /> : <View className='ledger-how note'>在电脑上打开这一页，可以存下整个票箱，下载断网也能用的核对程序。</View>}
        {isH5 && <Openings campaignId={campaignId} />}
      </View>
      <Cosigners campaignId={campaignId} />
      <Arrivals campaignId={campaignId} />
      <VoterKey campaignId={campaignId} />
    </View>
  )
}
