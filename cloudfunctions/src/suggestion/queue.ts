import { accept } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { pageById } from '../platform/page-by-id'
import { suggestions, suggestionView } from './store'

export const mine: Handler<'suggestion.mine'> = async ({ input, personId, now }) => {
  const { items, next } = await pageById(suggestions, { personId }, input, 'desc')
  return accept({ items: items.map(suggestionView), next, nowMs: now })
}

/** The office's desk: who has waited longest stands first. */
export const queue: Handler<'suggestion.queue'> = async ({ input: { state, ...page }, now }) => {
  const [{ items, next }, waiting] = await Promise.all([pageById(suggestions, { state }, page, state === 'open' ? 'asc' : 'desc'), suggestions.count({ state: 'open' })])
  return accept({ items: items.map(suggestionView), next, waiting, nowMs: now })
}
