import { accept, refuse, type Result } from '../basics/result'
import type { PublicityNotice, RankedCandidate } from './notice'

/** Best by votes first; with as many, as they were ranked. */
const byVotes = (listed: readonly RankedCandidate[]): RankedCandidate[] => listed.map((one, place) => ({ one, place })).sort((left, right) => right.one.votes - left.one.votes || left.place - right.place).map(({ one }) => one)

/**
 * Those on the list, in the order that its round asks for before names are looked at: by votes, as the office pinned them (each once, nobody
 * left out), else as they were ranked.
 */
export function listedIds(order: PublicityNotice['order'], ranking: readonly RankedCandidate[], pinned: readonly string[]): Result<string[], { kind: 'order-incomplete' }> {
  const listed = ranking.filter(one => one.listed)
  const ids = listed.map(({ candidateId }) => candidateId)
  if (order === 'votes') return accept(byVotes(listed).map(({ candidateId }) => candidateId))
  if (order === 'strokes') return accept(ids)
  const isWhole = new Set(pinned).size === pinned.length && pinned.length === ids.length && ids.every(candidateId => pinned.includes(candidateId))
  return isWhole ? accept([...pinned]) : refuse({ kind: 'order-incomplete' })
}
