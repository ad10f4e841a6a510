import { createHash, createHmac } from 'node:crypto'
import { sealTicket } from '../../cloudfunctions/src/vote/ticket'
import { commitmentOf } from '../../shared/vote/commitment'
import { campaignId, candidateId, voterKey } from './campaign'
import { secrets } from './secrets'

// The ballot paper's ticket is sealed here as the function `api` seals it.
Object.assign(process.env, secrets)

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

export const voter = (n: number) => ({ openid: `openid-${n}`, unionid: `unionid-${n}`, ip: `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` })

/** As the ballot paper gave it half a minute ago. */
const ticketOf = (n: number) => {
  const openedAt = Date.now() - 30_000
  const voterId = createHmac('sha256', voterKey.key).update(voter(n).unionid).digest('hex')
  return sealTicket({ campaignId, voterId }, { rank: 0, madeAt: openedAt, firstSeenAt: openedAt })
}

export const picksOf = (n: number): string[] => [0, 7, 13].map(step => candidateId(n + step))

/** What the `n`th voter's phone sends to cast, at the try `attempt`: another request id each time. */
export function castInput(n: number, attempt = 0) {
  const opening = { campaignId, picks: picksOf(n), nonce: digest(`nonce ${n}`).slice(0, 32) }
  return { ...opening, commitment: commitmentOf(opening), ticket: ticketOf(n), requestId: `request-${n}-${attempt}` }
}
