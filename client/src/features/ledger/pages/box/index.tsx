import { View } from '@tarojs/components'
import type { CheckpointView } from '@shared/ledger/contract'
import { sayMoment } from '@shared/basics/time-phrases'
import { useEndpoint } from '@/api/use-endpoint'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Empty } from '@/ui/empty'
import { KeyValues } from '@/ui/key-values'
import { Page } from '@/ui/page'
import { Paper, PaperPart, TearLine } from '@/ui/paper'
import { ledgerWords } from '../../words'
import { Acts } from './acts'
import { BallotBox } from './ballot-box'
import { Meaning } from './meaning'
import './index.scss'

const Checkpoint = ({ checkpoint: { size, root, signedAt, signature, publicKey } }: { checkpoint: CheckpointView }) =>
  <Paper scale>
    <PaperPart>
      <View className='ledger-head'><View className='head grow'>办过的事</View><View className='meta'>{sayMoment(signedAt)} 封存</View></View>
      <View className='ledger-size'><View className='display num'>{size}</View><View className='meta'>件事，一件一件排好封存</View></View>
    </PaperPart>
    <TearLine />
    <PaperPart><KeyValues mono pairs={[['台账指纹', root], ['签名', signature], ['公钥', publicKey]]} /></PaperPart>
  </Paper>

/** 台账: how the log of acts stood when it was last signed, what happened lately, and what that proves. */
export default function BoxPage() {
  const { campaignId } = useParams('ledger/box')
  const checkpoint = useEndpoint('ledger.checkpoint', {})
  return (
    <Page title='台账' state={stateOf(ledgerWords, checkpoint)} skeleton={<BonePage />}>
      {checkpoint.data === null && <Empty title='还没有封存' sentence='第一件事办完不久就会封存，过几分钟再来看。' />}
      {checkpoint.data && <Checkpoint checkpoint={checkpoint.data} />}
      {campaignId && <BallotBox campaignId={campaignId} />}
      {checkpoint.data && <Acts size={checkpoint.data.size} />}
      <Meaning />
    </Page>
  )
}
