import { dayMs, dayOf, endOfDay, type Instant } from '../basics/shanghai-time'

/** 投诉建议的状态: which act leads from which state to which. Who is not satisfied may say so once more, and once more, each time there is an answer. */
export const suggestionTransitions = {
  open: { answer: 'answered' },
  answered: { answer: 'answered', satisfied: 'closed', 'follow-up': 'open' },
  closed: {},
} as const
export type SuggestionState = keyof typeof suggestionTransitions
export type SuggestionAct = 'answer' | 'satisfied' | 'follow-up'

/** The state after `act`, or null where the table has no such move. */
export const afterAct = (state: SuggestionState, act: SuggestionAct): SuggestionState | null =>
  (suggestionTransitions[state] as Partial<Record<SuggestionAct, SuggestionState>>)[act] ?? null

/** Days in which an answer is owed. Ours; no notice says. */
const answerWithinDays = 7

/** When an answer to what came at `at` is due, exclusive; the day it came does not count. */
export const answerDueAt = (at: Instant): Instant => endOfDay(dayOf(at + answerWithinDays * dayMs))
