import { useState } from 'react'
import { View } from '@tarojs/components'
import type { NominationFile, NominationForm } from '@shared/nomination/contract'
import { useCallEndpoint } from '@/api/use-call-endpoint'
import { useRequestId } from '@/lib/request-id'
import { Button } from '@/ui/button'
import { DecisionBar, KeyCap } from '@/ui/decision-bar'
import { Field } from '@/ui/field'
import { AddAttachment } from '../../add-attachment'
import { ConsentSheet } from '../../consent-sheet'
import { ReasonsSheet, type VerdictGiven } from '../../reasons-sheet'
import { changedByDeciding, useDeciding } from '../../use-deciding'
import { useKeys } from '../../use-keys'

interface OpinionDecisionProps {
  file: NominationFile
  form: NominationForm
  onDecided: (said: string) => void
}

type Verdict = 'recommend' | 'return' | 'decline'

const onward = ({ status, recommenderName }: NominationFile) => status === 'withUnit' ? recommenderName ?? '推荐单位' : '市总工会'
const saidOf = (file: NominationFile, verdict: Verdict): string => {
  const name = file.answers['name'] ?? ''
  return { recommend: `已同意，${name}的材料送到${onward(file)}`, return: `已退回${name}，等他补充`, decline: `${name}不予推荐，原因他看得到` }[verdict]
}

/** How many are put forward already; a soft quota that is full is passed with a reason, a hard one is not. */
function quotaOf({ status, quota }: NominationFile) {
  if (status !== 'withRecommender' || !quota) return { said: undefined, wantsReason: false, isFull: false }
  const isOver = quota.used >= quota.count
  return { said: `已推荐 ${quota.used} 名，${quota.hardness === 'soft' ? '原则上' : '最多'} ${quota.count} 名。`, wantsReason: isOver && quota.hardness === 'soft', isFull: isOver && quota.hardness === 'hard' }
}

/** An organisation's opinion: recommend, return, decline, and the sheet of the one that is being given. */
export function OpinionDecision({ file, form, onDecided }: OpinionDecisionProps) {
  const { ask, busy } = useCallEndpoint('nomination.giveOpinion', changedByDeciding)
  const request = useRequestId()
  const { open, setOpen, refused, close, settle } = useDeciding<Verdict>(file)
  const [quotaReason, setQuotaReason] = useState('')
  const level = file.status === 'withUnit' ? 'unit' : 'recommender'
  const asked = [...new Set(['sealedPage' as const, ...form.attachments.filter(one => one.level === level).map(({ kind }) => kind)])]
  const [sealFileId, setSealFileId] = useState<string | null>(null)
  const quota = quotaOf(file)
  const give = async (verdict: Verdict, { reasons, text }: VerdictGiven) => {
    const answer = await ask({ nominationId: file.nominationId, revision: file.revision, verdict, reasons, text, ...(quota.wantsReason ? { quotaReason: quotaReason.trim() } : {}), sealFileId, requestId: request.current() })
    if (answer.ok || answer.error.kind !== 'offline') request.renew()
    if (settle(answer)) onDecided(saidOf(file, verdict))
  }
  useKeys({ d: () => setOpen('decline'), r: () => setOpen('return'), p: () => { if (!quota.isFull) setOpen('recommend') } }, open === null)
  const shared = { busy, refused, onClose: close }
  return <>
    <View className='reading-decision'>
      <DecisionBar missing={quota.isFull ? '名额已经用完，只能退回或不予。' : undefined}>
        <Button look='quiet' small onPress={() => setOpen('decline')}>不予推荐 <KeyCap>D</KeyCap></Button>
        <Button look='quiet' small onPress={() => setOpen('return')}>退回补充 <KeyCap>R</KeyCap></Button>
        <Button small blocked={quota.isFull && '名额已满'} onPress={() => setOpen('recommend')}>同意推荐 <KeyCap>P</KeyCap></Button>
      </DecisionBar>
      {quota.said && <View className='note'>{quota.said}</View>}
    </View>
    {open === 'recommend' && <ConsentSheet {...shared} title={`推荐${file.answers['name'] ?? ''}？`} usual='情况属实，同意推荐。' give='确定推荐' blocked={quota.wantsReason && !quotaReason.trim() && '先写超名额的理由'} onGive={text => void give('recommend', { reasons: [], text })}>
      <View className='meta'>{`同意后送到${onward(file)}。`}</View>
      {asked.map(kind => <AddAttachment key={kind} nominationId={file.nominationId} attachment={kind} onAdded={added => { if (kind === 'sealedPage') setSealFileId(added) }} />)}
      {quota.wantsReason && <Field kind='text' label='超出名额的理由' hint={`${quota.said ?? ''}评审人会看到这段理由`} value={quotaReason} onChange={setQuotaReason} maxLength={300} />}
    </ConsentSheet>}
    {(open === 'return' || open === 'decline') && <ReasonsSheet {...shared} key={open} verdict={open} nominationId={file.nominationId} form={form} begun={[]} onGive={given => void give(open, given)} />}
  </>
}
