import { sayEnd } from '@shared/basics/time-phrases'
import type { Amendment } from '@shared/campaign/amendment'
import type { StageView } from '@shared/campaign/contract'

/** What an amendment changed, in a sentence. */
export function sayAmendment({ change }: Amendment, stages: readonly StageView[]): string {
  if (change.kind === 'postponed') return `${stages.find(({ key }) => key === change.stageKey)?.title ?? '一个环节'}延期到 ${sayEnd(change.closesAt)}`
  if (change.kind === 'candidate-withdrawn') return `一名候选人退出，${change.outcome === 'pick-lapses' ? '投给他的一票不再计' : '投过他的可以重新投'}`
  return { suspended: '评选中止', resumed: '评选恢复', cancelled: '评选取消' }[change.kind]
}
