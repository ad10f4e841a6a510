import { accept, refuse, type Result } from '../basics/result'

/** 所在单位公示 or 所在区县（系统）公示, before the office that holds it recommends. */
export interface RoundBefore {
  title: string
  /** When objections against the list on which the nominee stands close, exclusive; null while on none, or struck from it. */
  clearedAt: number | null
}

/** 三次公示: nobody is recommended whom the office has not put on display, or while objections are still taken. Whether there were any is nobody's to know here. */
export function publicisedFirst(before: RoundBefore | null, now: number): Result<null, { kind: 'publicity-first'; round: string; until: number | null }> {
  if (before === null || (before.clearedAt !== null && now >= before.clearedAt)) return accept(null)
  return refuse({ kind: 'publicity-first', round: before.title, until: before.clearedAt })
}
