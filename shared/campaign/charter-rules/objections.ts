import { unless, type CharterRule } from './fault'

/** What a decision waits for is over before the decision is due. */
const objections: CharterRule = ({ objections: rule }) => (rule === undefined ? [] : [
  ...unless(rule.takeUpWithinDays <= rule.decideWithinDays, 'objections.takeUpWithinDays', '受理异议的期限不能长于作出决定的期限。'),
  ...unless(rule.replyWithinDays < rule.decideWithinDays, 'objections.replyWithinDays', '本人陈述的期限要短于作出决定的期限。'),
])

export const objectionRules: CharterRule[] = [objections]
