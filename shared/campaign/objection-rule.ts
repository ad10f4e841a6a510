import { boolean, enum as oneOf, int, number, positive, strictObject, type infer as Infer } from '../basics/z'

const days = () => number().check(int(), positive())

/** 异议办理: calendar days to take an objection up, to decide on it, and for the nominee to answer; and what becomes of the place of someone struck off. */
export const objectionRule = strictObject({
  takeUpWithinDays: days(),
  decideWithinDays: days(),
  replyWithinDays: days(),
  /** `leave-empty`: the list is one shorter. `next-moves-up`: the next of the ranking takes the place. */
  upheld: oneOf(['leave-empty', 'next-moves-up']),
  /** Whether whoever moves up is on display, and open to objections, for the round's own days again. */
  displayAgain: boolean(),
})
export type ObjectionRule = Infer<typeof objectionRule>

/** Where a charter says nothing. Ours; no notice says. */
export const usualObjectionRule: ObjectionRule = { takeUpWithinDays: 2, decideWithinDays: 15, replyWithinDays: 5, upheld: 'leave-empty', displayAgain: true }

export const objectionRuleOf = ({ objections }: { objections?: ObjectionRule | undefined }): ObjectionRule => objections ?? usualObjectionRule
