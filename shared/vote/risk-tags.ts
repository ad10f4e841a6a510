/** How long a ballot paper lay open before its ballot was cast. */
export const paces = ['instant', 'quick', 'unhurried'] as const
export type Pace = (typeof paces)[number]

/**
 * 风险标记: what a ballot carries for the sake of brushing, and nothing else: neither who cast it nor for whom. Which code or
 * page led to it is left out on purpose: a unit's code would tell how many of a unit voted.
 */
export interface RiskTags {
  /** Keyed hash of the network it came from, 16 hex digits: two can be compared, none can be read. Null when the platform named none. */
  network: string | null
  /** Whether a good ticket of this voter's ballot paper came along. Without one the rest is not known. */
  hasTicket: boolean
  /** WeChat's risk rank, 0 to 4; null when WeChat gave none. */
  rank: number | null
  pace: Pace | null
  /** Whether this account first opened the campaign's ballot paper shortly before. */
  newcomer: boolean | null
}

/** A ballot that came without anything to go by. */
export const unknownTags: RiskTags = { network: null, hasTicket: false, rank: null, pace: null, newcomer: null }

const none = '-'
const noNetwork = none.repeat(16)
const written = /^(?:[0-9a-f]{16}|-{16})[tm][0-4-][iqu-][ny-]$/

/** As text whose length is always the same, so that a sealed one tells nothing by its length. */
export const writeTags = ({ network, hasTicket, rank, pace, newcomer }: RiskTags): string =>
  [network ?? noNetwork, hasTicket ? 't' : 'm', rank ?? none, pace?.[0] ?? none, newcomer === null ? none : newcomer ? 'n' : 'y'].join('')

/** Null for what `writeTags` did not write. */
export function readTags(text: string): RiskTags | null {
  if (!written.test(text)) return null
  const [network, ticket, rank, pace, newcomer] = [text.slice(0, 16), text[16], text[17], text[18], text[19]]
  return {
    network: network === noNetwork ? null : network,
    hasTicket: ticket === 't',
    rank: rank === none ? null : Number(rank),
    pace: paces.find(one => one[0] === pace) ?? null,
    newcomer: newcomer === none ? null : newcomer === 'n',
  }
}

const secondMs = 1000

/** Nobody reads, chooses, checks and confirms in three seconds; most take more than half a minute. */
export const paceOf = (openMs: number): Pace => (openMs < 3 * secondMs ? 'instant' : openMs < 30 * secondMs ? 'quick' : 'unhurried')

/** An account that opened its first ballot paper of the campaign within the last ten minutes. */
export const isNewcomer = (firstSeenAt: number, castAt: number): boolean => castAt - firstSeenAt < 600 * secondMs

/** The first 48 bits of an IPv6 address, written out. */
function prefixOfV6(address: string): string {
  const [head = '', tail] = address.split('::')
  const [before, after] = [head, tail ?? ''].map(part => (part === '' ? [] : part.split(':'))) as [string[], string[]]
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after].slice(0, 3).map(group => parseInt(group, 16).toString(16)).join(':')
}

/** The network of an address: 24 bits of IPv4, 48 of IPv6. Null for what is no address. */
export function networkOf(address: string | null): string | null {
  const [, v4] = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address ?? '') ?? []
  if (v4) return v4
  return address && /^[0-9a-f:]{2,39}$/i.test(address) && address.includes(':') ? prefixOfV6(address) : null
}
