import { View } from '@tarojs/components'
import type { BoxView } from '@shared/vote/contract'
import { sayEnd, sayMoment } from '@shared/basics/time-phrases'
import { useEndpoint } from '@/api/use-endpoint'
import { KeyValues } from '@/ui/key-values'
import { Paper, PaperPart, TearLine } from '@/ui/paper'
import { SectionHead } from '@/ui/section-head'

const when = ({ nextSealAt, closesAt, nowMs }: BoxView) => {
  if (nextSealAt === null) return `投票 ${sayEnd(closesAt)} 截止，所有选票都已封存。`
  return nowMs < closesAt ? `每隔一阵封存一次，下一次在 ${sayMoment(nextSealAt)} 前后。` : '投票已截止，最后一批选票正在封存。'
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
      <PaperPart><KeyValues mono pairs={[['箱指纹', newest.root], ['签名', newest.signature]]} /></PaperPart>
    </Paper>
  )
}

/** 投票箱: how it stood when it was last sealed. Nothing where the campaign has no vote. */
export function BallotBox({ campaignId }: { campaignId: string }) {
  const box = useEndpoint('vote.box', { campaignId })
  if (!box.data) return null
  return <View className='sec'><SectionHead>投票箱</SectionHead><Newest box={box.data} /></View>
}
