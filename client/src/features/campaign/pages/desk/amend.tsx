import { useState } from 'react'
import type { CampaignHome } from '@shared/campaign/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { changeOf, kindsFor, kindTitles, nothingAmended, postponed, untilNow, type AmendmentDraft, type AmendmentKind } from '../../amendment-draft'
import { campaignWords } from '../../words'

interface PartProps {
  home: CampaignHome
  draft: AmendmentDraft
  change: (part: Partial<AmendmentDraft>) => void
}

/** Which stage, until when; only what is not over may be postponed. */
function Postponement({ home, draft, change }: PartProps) {
  const stages = home.stages.filter(({ state }) => state !== 'done')
  const chosen = stages.find(({ key }) => key === draft.stageKey)
  const choose = (stageKey: string) => stages.filter(({ key }) => key === stageKey).forEach(stage => change(postponed(stage)))
  return (
    <>
      <Field label='哪个环节' kind='choice' value={draft.stageKey} choices={stages.map(({ title }) => title)} codes={stages.map(({ key }) => key)} onChange={choose} />
      <Field label='延到哪一天' kind='date' hint={untilNow(chosen?.closesAt)} value={draft.lastDay} onChange={lastDay => change({ lastDay })} />
    </>
  )
}

/** Whom it concerns; a long ballot comes whole. */
function Withdrawal({ home: { campaignId }, draft, change }: PartProps) {
  const all = useEndpoint('vote.candidates', { campaignId, limit: 100 }).data?.items ?? []
  return <Field label='哪一位' kind='choice' value={draft.candidateId} choices={all.map(({ name, trade }) => `${name}，${trade}`)} codes={all.map(({ candidateId }) => candidateId)} onChange={candidateId => change({ candidateId })} />
}

/** A new amendment: what changes and why. It is public at once and cannot be taken back. */
export function Amend({ home, onClose }: { home: CampaignHome; onClose: () => void }) {
  const [draft, setDraft] = useState(nothingAmended)
  const { act, busy, refused } = useAct(campaignWords, 'campaign.amend', ['campaign.home', 'campaign.list', 'campaign.charter'])
  const kinds = kindsFor(home)
  const amended = changeOf(draft)
  const change = (part: Partial<AmendmentDraft>) => setDraft({ ...draft, ...part })
  const publish = async () => { if (amended && await act({ campaignId: home.campaignId, change: amended, reason: draft.reason.trim() })) onClose() }
  return (
    <Sheet title='发布修订' onClose={onClose} bar={<Button busy={busy && '正在公布'} blocked={(!amended && '先选改什么') || (!draft.reason.trim() && '先写原因')} onPress={() => void publish()}>编号公布</Button>}>
      <Field label='改什么' kind='choice' value={draft.kind} choices={kinds.map(kind => kindTitles[kind])} codes={kinds} onChange={kind => change({ kind: kind as AmendmentKind })} />
      {draft.kind === 'postponed' && <Postponement home={home} draft={draft} change={change} />}
      {draft.kind === 'candidate-withdrawn' && <Withdrawal home={home} draft={draft} change={change} />}
      {draft.kind && <Field label='原因' kind='text' hint='会和修订一起公布。' value={draft.reason} maxLength={300} onChange={reason => change({ reason })} />}
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}
