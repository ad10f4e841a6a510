import type { CandidatePage } from '../../shared/vote/contract'
import { campaignId, candidates } from '../vote/campaign'

/** So many candidates' pages are kept that no reader asks for one twice within the time it stays in memory. */
export const pageCount = (reads: number) => Math.max(reads, 1000)

export const candidateIdOf = (n: number) => `page-${n}`

/** A candidate's page as the product keeps it, of the usual length. */
const page = (n: number): CandidatePage => {
  const { name, trade, unitName, deed, honours, achievements, deeds } = candidates[n % candidates.length]!
  return { candidateId: candidateIdOf(n), number: n + 1, group: '', name, trade, unitName, deed, withdrawn: false, campaignId, honours, achievements, deeds, storyId: null }
}

export const snapshotIdOf = (n: number) => `candidate:${candidateIdOf(n)}`

export const snapshot = (n: number) => ({ _id: snapshotIdOf(n), version: 1, json: JSON.stringify(page(n)) })
