import { View } from '@tarojs/components'
import { mismatchWords } from '@/lib/box/mismatch-words'
import { Tag } from '@/ui/tag'
import type { Checked } from '../../cosign-box'

/** What came of the look, in words; where it does not match, what to do. */
export function Found({ found, signed }: { found: Checked; signed: boolean }) {
  if (found.kind === 'empty') return <View className='cosign-verdict meta'>票箱还没有封存过。</View>
  if (found.kind === 'too-large') return <View className='cosign-verdict meta'>票箱很大，这里算不动。请在电脑上用 npm run verify 核对，联署请联系技术人员。</View>
  if (found.kind === 'good') return signed ? <View className='cosign-verdict'><Tag tone='ok'>对上了，已联署</Tag><View className='meta'>{`${found.checkpoint.size} 张选票从头算过，总指纹一致，签名已和票箱一起公开。`}</View></View> : null
  return (
    <View className='cosign-verdict'>
      <Tag tone='stop'>对不上，没有联署</Tag>
      <View className='meta'>{mismatchWords[found.mismatch]}</View>
      <View className='meta'>请再核对一次。还是对不上，不要联署，也不要清除这部设备上的数据，和另一位监督员对一对各自看到的总指纹，并向评选委员会书面反映。</View>
    </View>
  )
}
