import type { CollectionIndexes } from '../../dev/cloudbase/database/open-database'

/** A document of the size and shape of a ballot. */
export interface BenchBallot {
  _id: string
  box: string
  voter: string
  at: number
  picks: string[]
}

export const ballotIndexes: CollectionIndexes = { ballots: [{ name: 'by-box', keys: { box: 1, at: -1 } }, { name: 'by-voter', keys: { voter: 1 } }] }

/** Ids and voters are hashes in the product, so they come in no order here either; no randomness, so that every run is alike. */
export function ballot(n: number, boxes: number): BenchBallot {
  const scattered = hex(n)
  return { _id: scattered, box: `box-${n % boxes}`, voter: hex(n + 1e9), at: 1_535_774_400_000 + n, picks: [`c${n % 24}`, `c${(n + 7) % 24}`, `c${(n + 13) % 24}`] }
}

/** 32 hexadecimal digits out of a number: multiplication by odd constants scatters neighbours. */
function hex(n: number): string {
  return [2654435761, 2246822519, 3266489917, 668265263].map(factor => (Math.imul(n + 1, factor) >>> 0).toString(16).padStart(8, '0')).join('')
}
