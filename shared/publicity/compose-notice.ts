import type { Charter } from '../campaign/charter'
import type { ListedPerson } from './contract'
import { looksLikePersonalNumber } from '../basics/personal-number'
import { byStrokes } from '../basics/stroke-order'

export interface Composed {
  title: string
  /** 依据 */
  basis: string
  /** 经过 */
  process: string
}

/** What a publicity notice says before its list: on what it rests and how the list came about. */
export function composeNotice(charter: Pick<Charter, 'notice' | 'honourTitle' | 'titleLines' | 'stages'>, listed: number, workingDays: number): Composed {
  const done = charter.stages.filter(stage => !['publicity', 'decision', 'conferral'].includes(stage.kind)).map(stage => stage.title)
  const edition = charter.titleLines.join('').replace(/选树|评选/g, '')
  return {
    title: `${edition}推荐名单公示`,
    basis: `根据《${charter.notice.title}》（${charter.notice.number}），`,
    process: `经${done.join('、')}，${charter.notice.issuer}研究确定${edition}推荐名单 ${listed} 名，现予公示，共 ${workingDays} 个工作日。`,
  }
}

/** The list in the order the charter says. `votes` and `pinned` keep the order it was handed in. */
export const inListOrder = (order: Charter['publicity'][number]['order'], listed: readonly ListedPerson[]): ListedPerson[] => (order === 'strokes' ? byStrokes(listed) : [...listed])

/** The first person whose public lines hold what looks like an ID or phone number, or null. */
export const personalNumberIn = (listed: readonly ListedPerson[]): ListedPerson | null =>
  listed.find(({ name, trade, unitName, deeds }) => [name, trade, unitName, deeds].some(looksLikePersonalNumber)) ?? null
