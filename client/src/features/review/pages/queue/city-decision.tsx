import { useState } from 'react'
import type { NominationFile, NominationForm, Reason } from '@shared/nomination/contract'
import { useCallEndpoint } from '@/api/use-call-endpoint'
import { useRequestId } from '@/lib/request-id'
import { Button } from '@/ui/button'
import { DecisionBar, KeyCap } from '@/ui/decision-bar'
import { View } from '@tarojs/components'
import { AddAttachment } from '../../add-attachment'
import { unmetSoft, type SoftVerdicts } from '../../checks-of'
import { ConsentSheet } from '../../consent-sheet'
import { ReasonsSheet, type VerdictGiven } from '../../reasons-sheet'
import { changedByDeciding, useDeciding } from '../../use-deciding'
import { useKeys } from '../../use-keys'

interface CityDecisionProps {
  file: NominationFile
  form: NominationForm
  soft: SoftVerdicts
  onDecided: (said: string) => void
}

type Verdict = 'approve' | 'return' | 'decline'
const said: Record<Verdict, (name: string) => string> = { approve: name => `${name}通过了初审`, return: name => `已退回${name}，等他补充`, decline: name => `${name}不予通过，原因他看得到` }

const missingOf = (file: NominationFile, soft: SoftVerdicts): string | undefined => {
  const unmet = unmetSoft(file)
  if (unmet.some(({ code }) => soft[code] === undefined)) return '定下“原则上”那一条的理由是否成立，才能通过。'
  return unmet.some(({ code }) => soft[code] === false) ? '有理由不成立：可以退回补充，或不予通过。' : undefined
}

/** 资格初审: what is missing, the three verdicts, and the sheet of the one that is being given. */
export function CityDecision({ file, form, soft, onDecided }: CityDecisionProps) {
  const { ask, busy } = useCallEndpoint('review.decide', changedByDeciding)
  const request = useRequestId()
  const { open, setOpen, refused, close, settle } = useDeciding<Verdict>(file)
  const [sealFileId, setSealFileId] = useState<string | null>(null)
  const missing = missingOf(file, soft)
  const softAccepted = unmetSoft(file).map(({ code }) => code).filter(code => soft[code])
  const begun: Reason[] = unmetSoft(file).filter(({ code }) => soft[code] === false).map(({ code }) => ({ about: code, text: '' }))
  const give = async (verdict: Verdict, { reasons, text }: VerdictGiven) => {
    const answer = await ask({ nominationId: file.nominationId, revision: file.revision, verdict, reasons, softAccepted: verdict === 'approve' ? softAccepted : [], text, sealFileId, requestId: request.current() })
    if (answer.ok || answer.error.kind !== 'offline') request.renew()
    if (settle(answer)) onDecided(said[verdict](file.answers['name'] ?? ''))
  }
  useKeys({ d: () => setOpen('decline'), r: () => setOpen('return'), p: () => { if (!missing) setOpen('approve') } }, open === null)
  const shared = { busy, refused, onClose: close }
  return <>
    <View className='reading-decision'>
      <DecisionBar missing={missing}>
        <Button look='quiet' small onPress={() => setOpen('decline')}>不予通过 <KeyCap>D</KeyCap></Button>
        <Button look='quiet' small onPress={() => setOpen('return')}>退回补充 <KeyCap>R</KeyCap></Button>
        <Button small blocked={missing !== undefined && '还不能通过'} onPress={() => setOpen('approve')}>通过 <KeyCap>P</KeyCap></Button>
      </DecisionBar>
    </View>
    {open === 'approve' && <ConsentSheet {...shared} title={`${file.answers['name'] ?? ''}通过初审？`} usual='符合条件，通过初审。' give='确定通过' onGive={text => void give('approve', { reasons: [], text })}>
      <AddAttachment nominationId={file.nominationId} attachment='sealedPage' onAdded={setSealFileId} />
    </ConsentSheet>}
    {(open === 'return' || open === 'decline') && <ReasonsSheet {...shared} key={open} verdict={open} nominationId={file.nominationId} form={form} begun={begun} onGive={given => void give(open, given)} />}
  </>
}
