import { isNewcomer, networkOf, paceOf, readTags, writeTags, type RiskTags } from '@shared/vote/risk-tags'
import { keyedHash, keyFor, seal, unseal } from '../platform/seal'
import { isFresh, openTicket, type Holder } from './ticket'

/** Keys of one campaign: the same network has another tag in another campaign. */
const sealKey = (campaignId: string) => keyFor('VOTE_SEAL_KEY', `risk tags ${campaignId}`)
const networkKey = (campaignId: string) => keyFor('VOTE_SEAL_KEY', `networks ${campaignId}`)

const networkTag = (campaignId: string, address: string | null): string | null => {
  const network = networkOf(address)
  return network && keyedHash(networkKey(campaignId), network).slice(0, 16)
}

export interface Arrival {
  holder: Holder
  /** It is hashed here and goes no further. */
  address: string | null
  ticket: string | undefined
  now: number
}

function tagsOf({ holder, address, ticket, now }: Arrival): RiskTags {
  const opened = openTicket(holder, ticket)
  const network = networkTag(holder.campaignId, address)
  if (!opened || !isFresh(opened, now)) return { network, hasTicket: false, rank: null, pace: null, newcomer: null }
  return { network, hasTicket: true, rank: opened.rank, pace: paceOf(now - opened.madeAt), newcomer: isNewcomer(opened.firstSeenAt, now) }
}

/** A ballot's risk tags in one sealed field, bound to the voter's first ballot of the period. */
export const sealedTags = (arrival: Arrival, firstId: string): string => seal(sealKey(arrival.holder.campaignId), writeTags(tagsOf(arrival)), firstId)

/** The tags of a ballot; null when they are missing, erased or not its own. */
export function openTags(campaignId: string, firstId: string, sealed: string | undefined): RiskTags | null {
  const text = sealed && unseal(sealKey(campaignId), sealed, firstId)
  return text ? readTags(text) : null
}
