import { unknownTags, type RiskTags } from './risk-tags'

/** 刷票: why a ballot is held. Each is a sign and none is a proof; people decide. */
export const brushingReasons = ['wechat-risk', 'instant', 'newcomer', 'no-ticket', 'one-network', 'burst', 'tickets-left-out'] as const
export type BrushingReason = (typeof brushingReasons)[number]

/** A ballot as it is judged. Its picks are not here: for whom somebody voted never makes a ballot suspect. */
export interface TaggedBallot {
  ballotId: string
  castAt: number
  tags: RiskTags
}

export interface Judged {
  ballotId: string
  score: number
  /** In the order of `brushingReasons`. */
  reasons: BrushingReason[]
  /** The network that made it suspect; null where only the ballot itself did. */
  network: string | null
}

/** From this score on a ballot is held. */
export const heldFrom = 60

/** By WeChat's rank 0 to 4. Only the highest holds a ballot by itself. */
const rankPoints = [0, 0, 30, 45, 60] as const

const points: Record<Exclude<BrushingReason, 'wechat-risk'>, number> = { instant: 15, newcomer: 5, 'no-ticket': 10, 'one-network': 10, burst: 10, 'tickets-left-out': 40 }

/** Fewer from one network, or in one minute, are nothing to notice. */
const many = 20
const minuteMs = 60_000

/** What is known of the ballots of one network within one window. */
interface Company {
  ballots: number
  risky: number
  ticketless: number
  busiestMinute: number
}

const isRisky = ({ rank }: RiskTags) => (rank ?? 0) >= 2
const count = <Item>(items: readonly Item[], test: (item: Item) => boolean) => items.filter(test).length

function busiestMinute(ballots: readonly TaggedBallot[]): number {
  const minutes = new Map<number, number>()
  for (const { castAt } of ballots) minutes.set(Math.floor(castAt / minuteMs), (minutes.get(Math.floor(castAt / minuteMs)) ?? 0) + 1)
  return Math.max(0, ...minutes.values())
}

const companyOf = (ballots: readonly TaggedBallot[]): Company => ({
  ballots: ballots.length,
  risky: count(ballots, one => isRisky(one.tags)),
  ticketless: count(ballots, one => !one.tags.hasTicket),
  busiestMinute: busiestMinute(ballots),
})

/**
 * Scripts that leave the ticket out so that WeChat's rank is not seen: nearly all of one network come without, while nearly all
 * others, and they are as many at least, come with one. When tickets cannot be had, others lack them as well.
 */
const leavesTicketsOut = (own: Company, all: Company) =>
  own.busiestMinute >= many && own.ticketless >= own.ballots * 0.9 && all.ballots - own.ballots >= own.ballots && all.ticketless - own.ticketless <= (all.ballots - own.ballots) * 0.1

/** Circumstances count only in bad company: whoever shares a factory's network with honest colleagues is shielded by them. */
function networkReasons(own: Company, all: Company): BrushingReason[] {
  const leftOut = leavesTicketsOut(own, all)
  if (own.ballots < many || (!leftOut && own.risky * 3 < own.ballots)) return []
  return [...(leftOut ? [] : ['one-network' as const]), ...(own.busiestMinute >= many ? ['burst' as const] : []), ...(leftOut ? ['tickets-left-out' as const] : [])]
}

const ownReasons = (tags: RiskTags): BrushingReason[] => [
  ...(isRisky(tags) ? ['wechat-risk' as const] : []),
  ...(tags.pace === 'instant' ? ['instant' as const] : []),
  ...(tags.newcomer ? ['newcomer' as const] : []),
  ...(tags.hasTicket ? [] : ['no-ticket' as const]),
]

const scoreOf = (reasons: readonly BrushingReason[], { rank }: RiskTags) =>
  reasons.reduce((sum, reason) => sum + (reason === 'wechat-risk' ? (rankPoints[rank ?? 0] ?? 0) : points[reason]), 0)

function byNetwork(window: readonly TaggedBallot[]): Map<string, TaggedBallot[]> {
  const networks = new Map<string, TaggedBallot[]>()
  for (const ballot of window) {
    const { network } = ballot.tags
    if (!network) continue
    const known = networks.get(network)
    if (known) known.push(ballot)
    else networks.set(network, [ballot])
  }
  return networks
}

/** Every ballot of one window of time with its score and reasons; the order in which they are given does not matter. */
export function judge(window: readonly TaggedBallot[]): Judged[] {
  const all = companyOf(window)
  const around = new Map([...byNetwork(window)].map(([network, ballots]) => [network, networkReasons(companyOf(ballots), all)]))
  return window.map(({ ballotId, tags }) => {
    const circumstances = around.get(tags.network ?? '') ?? []
    const own = ownReasons(tags)
    const reasons = brushingReasons.filter(reason => circumstances.includes(reason) || own.includes(reason))
    return { ballotId, reasons, score: scoreOf(reasons, tags), network: circumstances.length > 0 ? tags.network : null }
  })
}

/** 存疑票: those of a window that are held until two people have decided. Held is neither refused nor deleted. */
export const heldOf = (window: readonly TaggedBallot[]): Judged[] => judge(window).filter(({ score }) => score >= heldFrom)

/** A ballot whose tags are missing or cannot be read is judged as one without a ticket. */
export const tagged = (ballotId: string, castAt: number, tags: RiskTags | null): TaggedBallot => ({ ballotId, castAt, tags: tags ?? unknownTags })
