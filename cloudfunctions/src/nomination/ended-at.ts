import type { Campaign } from '../campaign/store'

/** When nothing more happens in a campaign: concluded, or cancelled; null while it goes on. */
export function endedAt({ state, concludedAt, amendments }: Pick<Campaign, 'state' | 'concludedAt' | 'amendments'>): number | null {
  if (state === 'concluded') return concludedAt
  return state === 'cancelled' ? (amendments[amendments.length - 1]?.at ?? null) : null
}
