import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import type { Receipt } from '@shared/vote/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { go, goToTab, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { useBoxCheck } from '../../box/use-box-check'
import { readReceipts } from '@/lib/receipts-on-phone'
import { voteWords } from '../../words'
import { Slip } from './slip'
import './index.scss'

/** The same page for anyone who asks to see one: it proves nothing about a vote. */
const sample: Receipt = { campaignId: '', code: 'K7F2-9QMD-34XA', commitment: '8f3a61c0'.repeat(8), castAt: 1526644920000, signature: 'kP3vXw0aT9qLm5', publicKey: '示例' }

/** 回执: no picks, no name, no unit, and no way to share it. What it finds in the box stands under the sample too. */
export default function ReceiptPage() {
  const { campaignId } = useParams('vote/receipt')
  const [shown, setShown] = useState<'own' | 'sample'>('own')
  const kept = readReceipts().find(one => one.campaignId === campaignId)
  const paper = useEndpoint('vote.ballotPaper', { campaignId }, { enabled: !kept })
  const own = kept ?? paper.data?.receipt ?? null
  const check = useBoxCheck(own)
  const receipt = own && shown === 'sample' ? { ...sample, castAt: own.castAt } : own
  const title = check.data?.verdict.kind === 'in-box' ? '选票已入箱' : '选票已收到'
  const bar = <Button look='quiet' onPress={() => goToTab('campaign')}>回到评选</Button>
  return (
    <Page title='回执' state={kept ? undefined : stateOf(voteWords, paper)} skeleton={<BonePage />} bar={bar}>
      {!receipt && <Empty title='还没有回执' sentence='投出选票以后，回执会在这里。' />}
      {receipt && <View>
        <View className='title serif'>{title}</View>
        <View className='meta receipt-when'>{sayMoment(receipt.castAt)}（北京时间）</View>
        <Slip receipt={receipt} check={check.data} unreachable={check.isError} />
        <View className='receipt-other'>
          <Link onPress={() => void check.refetch()}>{check.isFetching ? '正在对…' : '自己再对一次'}</Link>
          <Link onPress={() => setShown(shown === 'own' ? 'sample' : 'own')}>{shown === 'own' ? '换成示例回执' : '回到我的回执'}</Link>
        </View>
        <View className='note'>有人要看你的回执时，可以给他看示例：两张看上去一样，谁也证明不了投给了谁。</View>
        <Link onward onPress={() => go('ledger/box', { campaignId })}>它能证明什么、不能证明什么</Link>
      </View>}
    </Page>
  )
}
