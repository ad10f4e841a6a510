import type { BallotDocument } from '../../cloudfunctions/src/vote/store'
import { indexes } from '../../cloudfunctions/src/indexes'

/** The product's own collection of ballots, with the product's own indexes. */
export const ballotIndexes = { ballots: indexes.ballots }

export const campaigns = 10
export const firstCastAt = 1_535_774_400_000

/** The `n`th ballot: hashes where the product has hashes, so ids come in no order; no randomness, so that every run is alike. */
export function ballot(n: number): BallotDocument {
  const id = hex(n)
  return {
    _id: id,
    campaignId: `campaign-${n % campaigns}`,
    picks: [`candidate-${n % 24}`, `candidate-${(n + 7) % 24}`, `candidate-${(n + 13) % 24}`],
    nonce: hex(n + 1e8),
    commitment: hex(n + 2e8),
    castAt: firstCastAt + n,
    requestHash: hex(n + 3e8),
    firstId: id,
    revision: 0,
  }
}

/** 64 hexadecimal digits out of a number: odd factors scatter neighbours and repeat nothing. */
function hex(n: number): string {
  return [2654435761, 2246822519, 3266489917, 668265263, 374761393, 3266489909, 2654435769, 1597334677].map(factor => (Math.imul(n + 1, factor) >>> 0).toString(16).padStart(8, '0')).join('')
}
