import { array, enum as oneOf, int, literal, minLength, number, optional, positive, regex, strictObject, string, union, type infer as Infer } from '../basics/z'

const words = () => string().check(minLength(1))
const count = () => number().check(int(), positive())

/** 所在单位 → 所在区县（系统） → 全市, in this order; the last is the whole city's, and where a charter has one round it is that. */
export const publicityLevels = ['unit', 'county', 'city'] as const
export type PublicityLevel = (typeof publicityLevels)[number]

/**
 * 一次公示. A unit's or county's is issued by that office for those it is about to recommend; the city's by the host, for the list that came out.
 * Both counts of working days begin with the first day of display; objections close on their last day at the clock time
 * `objectionsUntil`, exclusive, which may be after the display has ended.
 */
export const publicityRound = strictObject({
  key: words(),
  level: oneOf(publicityLevels),
  /** 所在单位公示. Left out, it is called by its level. */
  title: optional(words()),
  /** 经过 of a unit's or county's list, as the notice has it. Left out, that they were put up and looked over. */
  process: optional(words()),
  /** How many of the office's people it takes to put a list on display. Left out, two. */
  people: optional(union([literal(1), literal(2)])),
  workingDays: count(),
  objectionWorkingDays: count(),
  objectionsUntil: string().check(regex(/^\d\d:\d\d$/)),
  order: oneOf(['strokes', 'votes', 'pinned']),
  shows: array(oneOf(['name', 'trade', 'unit', 'deeds'])),
  /** Names on the list; of a unit's or county's, at most. */
  listed: count(),
})
export type PublicityRound = Infer<typeof publicityRound>
