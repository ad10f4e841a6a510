import { View } from '@tarojs/components'
import type { Receipt } from '@shared/vote/contract'
import { KeyValues } from '@/ui/key-values'
import { Paper, PaperPart, TearLine } from '@/ui/paper'
import { ProofTree } from '@/ui/proof-tree'
import { sayInterval, Standing } from '../../box/standing'
import type { BoxCheck } from '../../box/use-box-check'

const Step = ({ place, head, children }: { place: number; head: string; children: string }) =>
  <View className='receipt-step'><View className='num receipt-place'>{place}</View><View className='grow'><View className='receipt-step-head'>{head}</View>{children}</View></View>

const shortHash = (hash: string) => `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`

const sayRule = (check: BoxCheck | undefined) => check ? `${sayInterval(check.box.intervalMinutes)}封一次箱，够 ${check.box.smallestBatch} 张才封，总指纹当场公开。` : '定时封箱，总指纹当场公开。'

function pairsOf(receipt: Receipt, check: BoxCheck | undefined): [string, string][] {
  const own: [string, string][] = [['选票指纹', shortHash(receipt.commitment)], ['票箱签名', `${receipt.signature.slice(0, 12)}…`]]
  const checkpoint = check?.box.checkpoints[0]
  return checkpoint ? [...own, ['总指纹', shortHash(checkpoint.root)], ['箱里选票', `${checkpoint.size} 张`]] : own
}

interface SlipProps {
  receipt: Receipt
  check: BoxCheck | undefined
  /** Nobody answered, so that nothing could be checked. */
  unreachable: boolean
}

export const Slip = ({ receipt, check, unreachable }: SlipProps) =>
  <Paper scale>
    <PaperPart>
      <View className='note'>回执码</View>
      <View className='receipt-code'>{receipt.code.replace(/-/g, ' ')}</View>
      <View className='meta'>凭它能查到选票在箱里，查不到投给了谁，也查不到你是谁。回执存在这部手机里。</View>
    </PaperPart>
    <TearLine />
    <PaperPart>
      <View className='receipt-how'>怎么知道它真在箱里</View>
      <ProofTree />
      <Step place={1} head='一票一个指纹。'>改一个字，指纹就变。</Step>
      <Step place={2} head='两两相合，直到一个总指纹。'>{sayRule(check)}</Step>
      <Step place={3} head='你来对。'>手机取来整箱指纹自己算，不告诉谁在找哪一张；箱里少一票，就对不上。</Step>
      <View className='receipt-facts'><KeyValues mono pairs={pairsOf(receipt, check)} /></View>
      {check && <Standing check={check} />}
      {!check && <View className='meta'>{unreachable ? '没有连上，票箱还没有对成。' : '正在对票箱…'}</View>}
    </PaperPart>
  </Paper>
