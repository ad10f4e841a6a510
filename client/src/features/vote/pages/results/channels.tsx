import { View } from '@tarojs/components'
import { sayEnd } from '@shared/basics/time-phrases'
import type { ChannelResult, VoteResults } from '@shared/vote/results-contract'
import { KeyValues } from '@/ui/key-values'
import { Link } from '@/ui/link'
import { SectionHead } from '@/ui/section-head'
import { openEvidence } from '@/lib/open-evidence'

/** The charter's formula for several channels, in words. */
export function sayFormula({ formula, channels }: Pick<VoteResults, 'formula' | 'channels'>): string {
  if (formula === 'sum') return '各渠道票数相加，合计为得票。'
  if (formula === 'own-only') return '只按本平台的选票计，其他渠道的票数公开在这里，供参考。'
  const parts = channels.map(({ name, weight }) => `${name} × ${weight}%`)
  return `投票得分 = ${parts.join(' + ')}。每个渠道先把各人票数折成该渠道最高票的百分比。`
}

const Evidence = ({ imported }: { imported: NonNullable<ChannelResult['imported']> }) =>
  <View>
    <KeyValues pairs={[['来源', imported.source], ['统计到', sayEnd(imported.countedAt)], ['复核录入', sayEnd(imported.adoptedAt)], ...(imported.note ? [['说明', imported.note] as const] : [])]} />
    {imported.evidence && <View className='results-evidence'>
      <Link onPress={() => imported.evidence && openEvidence(imported.evidence)}>{`看佐证：${imported.evidence.fileName}`}</Link>
      <View className='note results-hash'>SHA-256 {imported.evidence.sha256}</View>
    </View>}
  </View>

function Channel({ channel: { name, own, votes, imported }, results: { totals } }: { channel: ChannelResult; results: VoteResults }) {
  const total = Object.values(votes ?? {}).reduce((sum, each) => sum + each, 0)
  return (
    <View className='results-channel'>
      <View className='results-channel-head'><View className='grow results-channel-name'>{name}{own ? '（本平台）' : ''}</View><View className='num'>{votes ? `共 ${total} 票` : '还没有录入'}</View></View>
      {imported && <Evidence imported={imported} />}
      {votes && !own && <View className='results-channel-votes'>{totals.map(({ candidateId, name: person }) => <View key={candidateId} className='results-channel-vote'><View className='grow'>{person}</View><View className='num'>{votes[candidateId] ?? 0}</View></View>)}</View>}
    </View>
  )
}

/** 分渠道得票: every channel apart, with what its numbers rest on, and how they make one. */
export const Channels = ({ results }: { results: VoteResults }) =>
  <View className='sec'>
    <SectionHead>分渠道得票</SectionHead>
    <View className='meta'>{sayFormula(results)}其他渠道的票数由两个人录入、复核，佐证原件在这里可以看，可以对指纹。</View>
    {results.channels.map(channel => <Channel key={channel.key} channel={channel} results={results} />)}
  </View>
