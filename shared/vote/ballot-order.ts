import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const place = (seed: string, candidateId: string) => bytesToHex(sha256(utf8ToBytes(`${seed}\n${candidateId}`)))

/** Candidates in one voter's own order: the same at every look, different between voters. `seed` is known to the server alone. */
export function shuffledFor<Candidate extends { candidateId: string }>(seed: string, candidates: readonly Candidate[]): Candidate[] {
  const keyed = candidates.map(candidate => ({ candidate, key: place(seed, candidate.candidateId) }))
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ candidate }) => candidate)
}
