import { keyFor, seal, unseal } from '../platform/seal'
import { userRiskRank } from '../platform/wechat/user-risk-rank'
import type { Caller } from '../gateway/caller'

/** Whose ticket it is: one voter's of one campaign. */
export interface Holder {
  campaignId: string
  voterId: string
}

/** What a ballot paper's ticket says, to the server alone. */
export interface Ticket {
  /** WeChat's risk rank, 0 to 4; null when WeChat gave none. */
  rank: number | null
  /** When the paper was opened. */
  madeAt: number
  /** When this account's first paper of the campaign was: carried on from ticket to ticket, so that the server keeps no list of who came. */
  firstSeenAt: number
}

const validMs = 2 * 3_600_000
/** Clocks of two instances differ by less. */
const skewMs = 60_000

const key = () => keyFor('VOTE_SEAL_KEY', 'ballot ticket v1')
/** Under another campaign, or for another voter, it does not open. */
const boundTo = ({ campaignId, voterId }: Holder) => `${campaignId}\n${voterId}`

/** What a phone is given, and brings back unopened. */
export const sealTicket = (holder: Holder, { rank, madeAt, firstSeenAt }: Ticket) => seal(key(), [rank ?? '', madeAt, firstSeenAt].join(','), boundTo(holder))

/** A ticket that was made for this holder, however long ago; null for a forged or foreign one. */
export function openTicket(holder: Holder, text: string | undefined): Ticket | null {
  const opened = text && unseal(key(), text, boundTo(holder))
  if (!opened) return null
  const [rank, madeAt, firstSeenAt] = opened.split(',')
  return { rank: rank === '' ? null : Number(rank), madeAt: Number(madeAt), firstSeenAt: Number(firstSeenAt) }
}

/** Whether what the ticket says still holds. */
export const isFresh = ({ madeAt }: Ticket, now: number): boolean => now - madeAt < validMs && madeAt - now < skewMs

/** The rank that WeChat gives now. A silent or failing service gives none, and voting goes on. */
async function rankOf({ openid, ip }: Caller['identity'], now: number): Promise<number | null> {
  if (!openid || !ip) return null
  const answer = await userRiskRank(openid, ip, now)
  return answer.ok ? answer.value : null
}

/** The ticket of a ballot paper that is opened now. One that is fresh and ranked is handed back, so that WeChat is asked once. */
export async function ticketFor(holder: Holder, identity: Caller['identity'], earlierText: string | undefined, now: number): Promise<string> {
  const earlier = openTicket(holder, earlierText)
  const held = earlier && isFresh(earlier, now) ? earlier : null
  if (earlierText && held?.rank != null) return earlierText
  return sealTicket(holder, { rank: await rankOf(identity, now), madeAt: held?.madeAt ?? now, firstSeenAt: earlier?.firstSeenAt ?? now })
}
