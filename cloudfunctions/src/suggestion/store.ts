import type { SuggestionView } from '@shared/suggestion/contract'
import type { Revised } from '../ledger/record-act'
import { collection } from '../platform/collection'

/** 投诉建议. `_id` begins with its time, so that a list pages by id. */
export interface SuggestionDocument extends Revised, Omit<SuggestionView, 'suggestionId'> {
  personId: string
  /** Hash of person and request: what was sent again is found by it. */
  sentAs: string
  campaignId: string | null
}

export const suggestions = collection<SuggestionDocument>('suggestions')

export const suggestionView = ({ _id, number, kind, campaignTitle, at, state, dueAt, isSatisfied, turns }: SuggestionDocument): SuggestionView =>
  ({ suggestionId: _id, number, kind, campaignTitle, at, state, dueAt, isSatisfied, turns })
