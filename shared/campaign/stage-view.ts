import type { Amendment } from './amendment'
import type { Charter } from './charter'
import type { StageView } from './contract'
import type { Stage, StageKind } from './stage'

type Stages = Pick<Charter, 'stages'>

/** The stages as they stand after the amendments: the last postponement of a stage counts. */
export const stagesNow = ({ stages }: Stages, amendments: readonly Amendment[]): Stage[] =>
  stages.map(stage => amendments.reduce((moved, { change }) => (change.kind === 'postponed' && change.stageKey === stage.key ? { ...moved, closesAt: change.closesAt } : moved), stage))

/** A stage without an end lasts until the next one opens. */
const isOver = (stage: Stage, following: Stage | undefined, now: number): boolean =>
  stage.closesAt === null ? following !== undefined && now >= following.opensAt : now >= stage.closesAt

/** The stages for the steel rule. Windows may overlap or leave gaps, so none, one or more stand at `now`. */
export const stageViews = (charter: Stages, amendments: readonly Amendment[], now: number): StageView[] =>
  stagesNow(charter, amendments).map((stage, position, all) => {
    const { key, kind, title, opensAt, closesAt } = stage
    const state = now < opensAt ? 'next' : isOver(stage, all[position + 1], now) ? 'done' : 'now'
    return { key, kind, title, opensAt, closesAt, state }
  })

/** A half-open window of instants; `closesAt` null where it has no end. */
export interface Window {
  opensAt: number
  closesAt: number | null
}

/** When the (first) stage of this kind takes place, amendments included; null where the charter has none. */
export const windowOf = (charter: Stages, amendments: readonly Amendment[], kind: StageKind): Window | null => {
  const found = stagesNow(charter, amendments).find(stage => stage.kind === kind)
  return found === undefined ? null : { opensAt: found.opensAt, closesAt: found.closesAt }
}

/** Half-open: at the closing instant the window is closed. */
export const isOpen = (window: Window | null, now: number): boolean =>
  window !== null && now >= window.opensAt && (window.closesAt === null || now < window.closesAt)
