import { lastDayOf, shortDay } from '@shared/basics/time-phrases'
import { dayOf } from '@shared/basics/shanghai-time'
import type { StageKind } from '@shared/campaign/stage'
import type { StageView } from '@shared/campaign/contract'
import type { RulerStage } from '@/ui/ruler'

/** What a stage is called on the ruler: four characters, two lines. */
const onRuler: Record<StageKind, string | null> = {
  nomination: '推荐申报', eligibilityReview: '资格初审', expertReview: '专家评审', media: null, publicVote: '网络投票',
  publicity: '社会公示', decision: '审定', conferral: '审定命名', report: null,
}

const dateOf = ({ state, opensAt, closesAt }: StageView) => closesAt === null ? shortDay(dayOf(opensAt)) : `${state === 'now' ? '至 ' : ''}${shortDay(lastDayOf(closesAt))}`

/** The stages a public ruler shows, in the charter's order; what happens inside the office is left out. */
export function rulerOf(stages: readonly StageView[]): RulerStage[] {
  const conferred = stages.some(({ kind }) => kind === 'conferral')
  return stages
    .filter(({ kind }) => onRuler[kind] !== null && !(kind === 'decision' && conferred))
    .map(stage => ({ key: stage.key, title: onRuler[stage.kind] ?? stage.title, date: dateOf(stage), state: stage.state }))
}
