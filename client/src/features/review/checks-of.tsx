import { View } from '@tarojs/components'
import type { ClauseFinding, NominationFile } from '@shared/nomination/contract'
import type { Check } from '@/ui/check-list'
import { Pressable } from '@/ui/pressable'

/** Whether the reason given for a soft clause is taken; undefined while that is open. */
export type SoftVerdicts = Record<string, boolean | undefined>

interface SoftChoiceProps {
  taken: boolean | undefined
  onTake: (taken: boolean) => void
}

const SoftChoice = ({ taken, onTake }: SoftChoiceProps) =>
  <View className='soft-choice'>
    <Pressable className={`soft-side ${taken === true ? 'is-on' : ''}`} role='radio' checked={taken === true} onPress={() => onTake(true)}>理由成立</Pressable>
    <Pressable className={`soft-side is-no ${taken === false ? 'is-on' : ''}`} role='radio' checked={taken === false} onPress={() => onTake(false)}>不成立</Pressable>
  </View>

/** Soft clauses that are not met: their reasons are to be taken or not. */
export const unmetSoft = ({ findings }: NominationFile): ClauseFinding[] => findings.filter(({ weight, verdict }) => weight === 'soft' && verdict !== 'holds')

const verdictOf = ({ verdict, weight }: ClauseFinding): Check['verdict'] => verdict === 'holds' ? 'holds' : weight === 'soft' ? 'asks' : weight === 'any' || verdict === 'unanswered' ? 'open' : 'fails'

/** A clause of which some suffice is only worth a line where it holds. */
const isTold = ({ weight, verdict }: ClauseFinding) => weight !== 'any' || verdict === 'holds'

function quotaCheck({ quota, quotaReason, recommenderName }: NominationFile): Check[] {
  if (!quota) return []
  const isOver = quota.used > quota.count || quotaReason !== ''
  const rule = quota.hardness === 'soft' ? `原则上 ${quota.count} 名` : `${quota.count} 名，不能超过`
  return [{ key: 'quota', verdict: isOver ? 'asks' : 'holds', title: `${recommenderName ?? '推荐单位'}已推荐 ${quota.used} 名`, note: isOver ? `${rule}。超出的理由：` : rule, quote: quotaReason || undefined }]
}

/** 条件核对: the clauses against this file, then the recommender's quota. `onTake` where a soft reason is to be decided. */
export function checksOf(file: NominationFile, soft: SoftVerdicts, onTake?: (code: string, taken: boolean) => void): Check[] {
  const clauses = file.findings.filter(isTold).map((finding): Check => ({
    key: finding.code, verdict: verdictOf(finding), title: finding.said, note: finding.because, quote: finding.softReason || undefined,
    children: onTake && verdictOf(finding) === 'asks' ? <SoftChoice taken={soft[finding.code]} onTake={taken => onTake(finding.code, taken)} /> : undefined,
  }))
  return [...clauses, ...quotaCheck(file)]
}
