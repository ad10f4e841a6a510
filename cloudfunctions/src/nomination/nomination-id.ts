import { createHash } from 'node:crypto'
import type { Channel } from '@shared/campaign/channel'

/** A person nominates themself once; a recommendation is told apart by the request that opened it. */
export function nominationId(campaignId: string, personId: string, channel: Channel, requestId: string): string {
  const parts = channel === 'self' ? [campaignId, personId] : [campaignId, personId, requestId]
  return `n_${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40)}`
}
