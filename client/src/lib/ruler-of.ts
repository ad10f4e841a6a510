import { dayOf } from '@shared/basics/shanghai-time'
import { lastDayOf, shortDay } from '@shared/basics/time-phrases'
import type { StageView } from '@shared/campaign/contract'
import type { StageKind } from '@shared/campaign/stage'
import type { RulerStage } from '@/ui/ruler'

/** What happens outside the public's view stays off the ruler. */
const unseen: readonly StageKind[] = ['media', 'report']

const dateOf = ({ state, opensAt, closesAt }: StageView) =>
  closesAt === null ? shortDay(dayOf(opensAt)) : `${state === 'now' ? '至 ' : ''}${shortDay(lastDayOf(closesAt))}`

/** A campaign's stages as the ruler draws them, in the charter's own order and words. */
export const rulerOf = (stages: readonly StageView[]): RulerStage[] =>
  stages.filter(({ kind }) => !unseen.includes(kind)).map(stage => ({ key: stage.key, title: stage.title, date: dateOf(stage), state: stage.state }))
