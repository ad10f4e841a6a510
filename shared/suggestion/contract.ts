import { endpoint } from '../basics/endpoint'
import { id, requestId, sentence } from '../basics/inputs'
import { type PageOf, paging } from '../basics/page-of'
import { enum as oneOf, nullable, strictObject } from '../basics/z'
import type { SuggestionState } from './status'

/** 投诉 · 建议. */
export const suggestionKinds = ['complaint', 'suggestion'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

/** One turn of the talk, oldest first. Nobody is named. */
export interface Turn {
  by: 'writer' | 'office'
  text: string
  at: number
}

/** 投诉建议, as its writer and the office see it. Nothing of it is public. */
export interface SuggestionView {
  suggestionId: string
  number: string
  kind: SuggestionKind
  /** The campaign it is about; null where it is about the service. */
  campaignTitle: string | null
  at: number
  state: SuggestionState
  /** When an answer is due, exclusive; of the last turn of the writer. */
  dueAt: number
  /** Whether the writer said that the last answer would do; null while they have not said. */
  isSatisfied: boolean | null
  turns: Turn[]
}

type NoSuggestion = { kind: 'no-such-suggestion' }
type NotNow = { kind: 'not-in-this-state'; state: SuggestionState }

const one = { suggestionId: id(), requestId: requestId() }

export const suggestionContract = {
  /** 投诉建议 about a campaign, or, without one, about the service. */
  'suggestion.send': endpoint<SuggestionView, { kind: 'no-such-campaign' } | { kind: 'too-many-open'; maximum: number }>()({
    roles: ['member'],
    input: strictObject({ campaignId: nullable(id()), kind: oneOf(suggestionKinds), text: sentence(1000), requestId: requestId() }),
    refusals: ['no-such-campaign', 'too-many-open'],
    perMinute: 5,
  }),
  /** One's own, newest first. */
  'suggestion.mine': endpoint<PageOf<SuggestionView> & { nowMs: number }>()({ roles: ['member'], input: strictObject({ ...paging }), refusals: [] }),
  /** The last answer will do: the matter is closed. */
  'suggestion.satisfied': endpoint<SuggestionView, NoSuggestion | NotNow>()({ roles: ['member'], input: strictObject(one), refusals: ['no-such-suggestion', 'not-in-this-state'] }),
  /** It will not: what is still missing, for another answer. */
  'suggestion.followUp': endpoint<SuggestionView, NoSuggestion | NotNow>()({ roles: ['member'], input: strictObject({ ...one, text: sentence(1000) }), refusals: ['no-such-suggestion', 'not-in-this-state'], perMinute: 5 }),
  /** Those in one state: what waits for an answer oldest first, the rest newest first; supervisors may look on. */
  'suggestion.queue': endpoint<PageOf<SuggestionView> & { waiting: number; nowMs: number }>()({ roles: ['cityOfficer', 'supervisor'], input: strictObject({ state: oneOf(['open', 'answered', 'closed']), ...paging }), refusals: [], perMinute: 120 }),
  'suggestion.answer': endpoint<SuggestionView, NoSuggestion | NotNow>()({ roles: ['cityOfficer'], input: strictObject({ ...one, text: sentence(1000) }), refusals: ['no-such-suggestion', 'not-in-this-state'] }),
}
