import { hexToBytes } from '@noble/hashes/utils.js'
import type { Charter } from '../campaign/charter'
import type { Cosignature, Cosigner } from '../ledger/cosignature'
import type { Signed } from '../ledger/log'
import { hashLeaf, type Hash } from '../ledger/merkle-tree'
import type { ArrivalPoint } from './arrival-curve'
import type { PublishedVoid } from './held-contract'

/** Name of a campaign's ballot box among the logs of the ledger. */
export const boxOrigin = (campaignId: string): string => `jiangxuan/box/${campaignId}`

/** A ballot's leaf in the box: the commitment's 32 bytes and nothing beside them. */
export const leafOfCommitment = (commitment: string): Hash => hashLeaf(hexToBytes(commitment))

/** What is published once voting has closed and everything is sealed. */
export interface BoxResult {
  /** Ballots that count. */
  ballots: number
  /** Ballots that a later one of the same voter stands in place of. Counted, replaced and void ones make up the box. */
  replaced: number
  /** 作废: ballots that two officers declared void and that no later one replaced. They stay in the box and do not count. */
  voided: number
  /** Why, group by group. */
  voids: PublishedVoid[]
  /** Votes by candidate id; a candidate without votes may be absent. */
  totals: Record<string, number>
  /** With one pick a ballot: every pick, sorted, for anyone to recount. Null with several: a pattern of picks would be a signature. */
  picks: string[] | null
  /** Candidates who withdrew: their votes stand among the totals and lapsed. */
  withdrawn: string[]
}

/** `box.json` beside the tiles: the rule and how far the box has come. */
export interface BoxFile {
  campaignId: string
  title: string
  opensAt: number
  /** Exclusive. */
  closesAt: number
  intervalMinutes: number
  smallestBatch: number
  /** Fewest and most picks of a ballot; the fewest come down with those who withdraw. */
  picks: { minimum: number; maximum: number }
  /** 分组 with who stands in each; empty where there is one list. */
  groups: { key: string; name: string; minimum: number; maximum: number; candidates: string[] }[]
  /** Whom the ids of the result mean, by ballot number. */
  candidates: { candidateId: string; number: number; name: string }[]
  /** By the hour, from sealed batches; empty below 50 ballots. */
  arrivals: ArrivalPoint[]
  /** Every ballot cast before this instant is in the box. */
  coversUntil: number
  /** Null until everything is in. */
  result: BoxResult | null
}

/** What of the frozen charter the box is checked against; it is published whole, as `charter.json`. */
export type PinnedKeys = NonNullable<Charter['publicKeys']>

/** `cosignatures.json`: whose devices signed beside the log, and what they signed. */
export interface CosignedFile {
  cosigners: readonly Cosigner[]
  cosignatures: readonly Cosignature[]
}

/** A box as it is published: the leaves of the tiles, in their order, every checkpoint so far, and who signed them beside the log. */
export interface PublishedBox extends CosignedFile {
  file: BoxFile
  charter: Pick<Charter, 'charterId' | 'title' | 'publicKeys'>
  leaves: readonly Hash[]
  checkpoints: readonly Signed[]
}

/** 开票材料: what opens one commitment. For supervisors, without time or voter. */
export interface BallotOpening {
  commitment: string
  picks: string[]
  nonce: string
  replaced: boolean
  /** Whether two officers declared it void: it is in the box and does not count. */
  void: boolean
}

/** How often each value occurs. */
export function tallyUp(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
