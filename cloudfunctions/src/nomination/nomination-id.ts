import { createHash } from 'node:crypto'
import type { FileKind } from '@shared/nomination/form-of'

/** A person nominates themself once, and once as the contact of a collective; a file about somebody else is told apart by the request that opened it. */
export function nominationId(campaignId: string, personId: string, { channel, onBehalf, nomineeKind }: FileKind, requestId: string): string {
  const isOwn = channel === 'self' && !onBehalf
  const parts = isOwn ? [campaignId, personId, ...(nomineeKind === 'collective' ? [nomineeKind] : [])] : [campaignId, personId, requestId]
  return `n_${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40)}`
}
