import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import type { Receipt } from '@shared/vote/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { goToTab, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { KeyValues } from '@/ui/key-values'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { Paper, PaperPart, TearLine } from '@/ui/paper'
import { readReceipts } from '../../receipts-on-phone'
import { voteWords } from '../../words'
import './index.scss'

/** The same page for anyone who asks to see one: it proves nothing about a vote. */
const sample: Receipt = { campaignId: '', code: 'K7F2-9QMD-34XA', commitment: '8f3a61c0'.repeat(8), castAt: 1526644920000, signature: '示例', publicKey: '示例' }

const Slip = ({ receipt }: { receipt: Receipt }) =>
  <Paper scale>
    <PaperPart>
      <View className='note'>回执码</View>
      <View className='receipt-code'>{receipt.code.replace(/-/g, ' ')}</View>
      <View className='meta'>凭它能查到有这样一张选票，查不到投给了谁，也查不到你是谁。回执存在这部手机里。</View>
    </PaperPart>
    <TearLine />
    <PaperPart>
      <View className='receipt-how'>这张回执是什么</View>
      <View className='meta'>手机给选票做了一个指纹，投票箱在指纹上签了名。改一个字，指纹就变；签了名，票箱就不能说没有收到过它。</View>
      <KeyValues mono pairs={[['选票指纹', `${receipt.commitment.slice(0, 4)} ${receipt.commitment.slice(4, 8)} … ${receipt.commitment.slice(-4)}`], ['票箱签名', `${receipt.signature.slice(0, 12)}…`]]} />
    </PaperPart>
  </Paper>

/** 回执: no picks, no name, no unit, and no way to share it. */
export default function ReceiptPage() {
  const { campaignId } = useParams('vote/receipt')
  const [shown, setShown] = useState<'own' | 'sample'>('own')
  const kept = readReceipts().find(one => one.campaignId === campaignId)
  const paper = useEndpoint('vote.ballotPaper', { campaignId }, { enabled: !kept })
  const own = kept ?? paper.data?.receipt ?? null
  const receipt = shown === 'sample' ? sample : own
  const bar = <Button look='quiet' onPress={() => goToTab('campaign')}>回到评选</Button>
  return (
    <Page title='回执' state={kept ? undefined : stateOf(voteWords, paper)} skeleton={<BonePage />} bar={bar}>
      {!receipt && <Empty title='还没有回执' sentence='投出选票以后，回执会在这里。' />}
      {receipt && <View>
        <View className='title serif'>{shown === 'sample' ? '示例回执' : '选票已收到'}</View>
        <View className='meta receipt-when'>{sayMoment(receipt.castAt)}（北京时间）</View>
        <Slip receipt={receipt} />
        <View className='receipt-other'><Link onPress={() => setShown(shown === 'own' ? 'sample' : 'own')}>{shown === 'own' ? '换成示例回执' : '回到我的回执'}</Link></View>
        <View className='note'>有人要看你的回执时，可以给他看示例：两张看上去一样，谁也证明不了投给了谁。</View>
      </View>}
    </Page>
  )
}
