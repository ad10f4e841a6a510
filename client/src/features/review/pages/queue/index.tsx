import { useState } from 'react'
import type { NominationFile, NominationForm } from '@shared/nomination/contract'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Desk } from '@/ui/desk'
import { Page } from '@/ui/page'
import { checksOf, type SoftVerdicts } from '../../checks-of'
import { FileView } from '../../file-view'
import { OpenFile } from '../../open-file'
import { QueueList } from '../../queue-list'
import { SecondLookDecision } from '../../second-look-decision'
import { useDesk, type DeskTab } from '../../use-desk'
import { focusSearch, useKeys } from '../../use-keys'
import { reviewWords } from '../../words'
import { CityDecision } from './city-decision'
import { Composition } from './composition'

const tabs: DeskTab[] = [
  { key: 'waiting', title: '待审', statuses: ['underReview'] },
  { key: 'returned', title: '退回', statuses: ['returned'] },
  { key: 'approved', title: '通过', statuses: ['approved', 'candidate', 'publicised', 'honoured', 'notChosen', 'disqualified'] },
  { key: 'secondLook', title: '复核', statuses: ['secondLook'] },
  { key: 'declined', title: '不予', statuses: ['declined', 'upheld'] },
]

interface ReviewedProps {
  file: NominationFile
  form: NominationForm
  onBack: () => void
  onDecided: (said: string) => void
}

/** One file under review, with what has been decided about its soft clauses. */
function Reviewed({ file, form, onBack, onDecided }: ReviewedProps) {
  const [soft, setSoft] = useState<SoftVerdicts>({})
  const isOpen = file.status === 'underReview'
  const take = (code: string, taken: boolean) => setSoft(before => ({ ...before, [code]: taken }))
  return (
    <FileView file={file} form={form} checks={checksOf(file, soft, isOpen ? take : undefined)} mayReveal onBack={onBack}>
      {isOpen && <CityDecision file={file} form={form} soft={soft} onDecided={onDecided} />}
      {file.status === 'secondLook' && <SecondLookDecision file={file} onDecided={onDecided} />}
    </FileView>
  )
}

/** 资格初审: list and file side by side at a desk, one after the other on a phone. */
export default function QueuePage() {
  const { campaignId } = useParams('review/queue')
  const desk = useDesk(campaignId, tabs)
  useKeys({ 'j': () => desk.step(1), 'k': () => desk.step(-1), '/': focusSearch }, true)
  const { current } = desk
  const file = current === null ? null : <OpenFile key={current} nominationId={current} campaignId={campaignId} onBack={() => desk.open(null)}>
    {(read, form) => <Reviewed file={read} form={form} onBack={() => desk.open(null)} onDecided={desk.goOn} />}
  </OpenFile>
  return (
    <Page title='资格初审' wide flush state={stateOf(reviewWords, desk.totals)} skeleton={<BoneRows />}>
      <Desk strip={<Composition campaignId={campaignId} />} list={<QueueList desk={desk} />} file={file} fileKey={current} />
    </Page>
  )
}
