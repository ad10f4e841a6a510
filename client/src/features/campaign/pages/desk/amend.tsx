import { useState } from 'react'
import { dayAfter, endOfDay } from '@shared/basics/shanghai-time'
import { lastDayOf, sayEnd } from '@shared/basics/time-phrases'
import type { AmendmentChange } from '@shared/campaign/amendment'
import type { CampaignHome } from '@shared/campaign/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { campaignWords } from '../../words'

type Kind = AmendmentChange['kind']

const titles: Record<Kind, string> = { 'postponed': '延期一个环节', 'suspended': '中止评选', 'resumed': '恢复评选', 'cancelled': '取消评选', 'candidate-withdrawn': '一名候选人退出' }

const kindsFor = ({ state, candidates }: CampaignHome): Kind[] => [
  'postponed',
  state === 'suspended' ? 'resumed' : 'suspended',
  ...(candidates > 0 ? ['candidate-withdrawn' as const] : []),
  'cancelled',
]

interface Draft {
  kind: Kind | ''
  stageKey: string
  lastDay: string
  candidateId: string
  reason: string
}

/** The change as it is typed; null while something is missing. */
function changeOf({ kind, stageKey, lastDay, candidateId }: Draft): AmendmentChange | null {
  if (kind === 'postponed') return stageKey && lastDay ? { kind, stageKey, closesAt: endOfDay(lastDay) } : null
  if (kind === 'candidate-withdrawn') return candidateId ? { kind, candidateId, outcome: 'pick-lapses' } : null
  return kind ? { kind } : null
}

const untilNow = (closesAt: number | null | undefined) => `${closesAt ? `现在到 ${sayEnd(closesAt)} 截止，` : ''}延到所选这一天 24:00（北京时间）。`

/** Whom it concerns; a long ballot comes whole. */
function Candidate({ campaignId, value, onChange }: { campaignId: string; value: string; onChange: (candidateId: string) => void }) {
  const all = useEndpoint('vote.candidates', { campaignId, limit: 100 }).data?.items ?? []
  return <Field label='哪一位' kind='choice' value={value} choices={all.map(({ name, trade }) => `${name}，${trade}`)} codes={all.map(({ candidateId }) => candidateId)} onChange={onChange} />
}

/** A new amendment: what changes and why. It is public at once and cannot be taken back. */
export function Amend({ home, onClose }: { home: CampaignHome; onClose: () => void }) {
  const [draft, setDraft] = useState<Draft>({ kind: '', stageKey: '', lastDay: '', candidateId: '', reason: '' })
  const { act, busy, refused } = useAct(campaignWords, 'campaign.amend', ['campaign.home', 'campaign.list', 'campaign.charter'])
  const kinds = kindsFor(home)
  const stages = home.stages.filter(({ state }) => state !== 'done')
  const change = changeOf(draft)
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const chooseStage = (stageKey: string) => {
    const closesAt = stages.find(({ key }) => key === stageKey)?.closesAt
    set({ stageKey, lastDay: closesAt ? dayAfter(lastDayOf(closesAt)) : '' })
  }
  const publish = async () => { if (change && await act({ campaignId: home.campaignId, change, reason: draft.reason.trim() })) onClose() }
  return (
    <Sheet title='发布修订' onClose={onClose} bar={<Button busy={busy && '正在公布'} blocked={(!change && '先选改什么') || (!draft.reason.trim() && '先写原因')} onPress={() => void publish()}>编号公布</Button>}>
      <Field label='改什么' kind='choice' value={draft.kind} choices={kinds.map(kind => titles[kind])} codes={kinds} onChange={kind => set({ kind: kind as Kind })} />
      {draft.kind === 'postponed' && <>
        <Field label='哪个环节' kind='choice' value={draft.stageKey} choices={stages.map(({ title }) => title)} codes={stages.map(({ key }) => key)} onChange={chooseStage} />
        <Field label='延到哪一天' kind='date' hint={untilNow(stages.find(({ key }) => key === draft.stageKey)?.closesAt)} value={draft.lastDay} onChange={lastDay => set({ lastDay })} />
      </>}
      {draft.kind === 'candidate-withdrawn' && <Candidate campaignId={home.campaignId} value={draft.candidateId} onChange={candidateId => set({ candidateId })} />}
      {draft.kind && <Field label='原因' kind='text' hint='会和修订一起公布。' value={draft.reason} maxLength={300} onChange={reason => set({ reason })} />}
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}
