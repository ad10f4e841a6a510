import { dayAfter, endOfDay } from '@shared/basics/shanghai-time'
import { lastDayOf, sayEnd } from '@shared/basics/time-phrases'
import type { AmendmentChange } from '@shared/campaign/amendment'
import type { CampaignHome, StageView } from '@shared/campaign/contract'

export type AmendmentKind = AmendmentChange['kind']

export const kindTitles: Record<AmendmentKind, string> = { 'postponed': '延期一个环节', 'suspended': '中止评选', 'resumed': '恢复评选', 'cancelled': '取消评选', 'candidate-withdrawn': '一名候选人退出' }

/** What may be amended as the campaign stands. */
export const kindsFor = ({ state, candidates }: Pick<CampaignHome, 'state' | 'candidates'>): AmendmentKind[] => [
  'postponed',
  state === 'suspended' ? 'resumed' : 'suspended',
  ...(candidates > 0 ? ['candidate-withdrawn' as const] : []),
  'cancelled',
]

/** An amendment while it is typed; empty is not chosen yet. */
export interface AmendmentDraft {
  kind: AmendmentKind | ''
  stageKey: string
  lastDay: string
  candidateId: string
  reason: string
}

export const nothingAmended: AmendmentDraft = { kind: '', stageKey: '', lastDay: '', candidateId: '', reason: '' }

/** The change as it is typed; null while something is missing. */
export function changeOf({ kind, stageKey, lastDay, candidateId }: AmendmentDraft): AmendmentChange | null {
  if (kind === 'postponed') return stageKey && lastDay ? { kind, stageKey, closesAt: endOfDay(lastDay) } : null
  if (kind === 'candidate-withdrawn') return candidateId ? { kind, candidateId } : null
  return kind ? { kind } : null
}

/** A stage to be postponed, first to the day after its present end. */
export const postponed = ({ key, closesAt }: Pick<StageView, 'key' | 'closesAt'>): Pick<AmendmentDraft, 'stageKey' | 'lastDay'> => ({ stageKey: key, lastDay: closesAt === null ? '' : dayAfter(lastDayOf(closesAt)) })

export const untilNow = (closesAt: number | null | undefined): string => `${closesAt ? `现在到 ${sayEnd(closesAt)} 截止，` : ''}延到所选这一天 24:00（北京时间）。`
