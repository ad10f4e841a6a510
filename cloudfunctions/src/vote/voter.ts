import { createHash, createSecretKey, type KeyObject } from 'node:crypto'
import type { VoteRule } from '@shared/campaign/vote-rule'
import { refuse, accept, type Result } from '@shared/basics/result'
import type { Sha256 } from '@shared/vote/commitment'
import type { Caller } from '../gateway/caller'
import { keyedHash } from '../platform/seal'
import { voterKeys } from './store'

const keys = new Map<string, KeyObject>()

/** How long an instance remembers a key: one that was destroyed is nowhere after this. */
const keptMs = 600_000

export const forgetVoterKey = (campaignId: string): void => void keys.delete(campaignId)

/** The campaign's key, read by each instance once in a while: it never changes while votes are cast. */
async function voterKey(campaignId: string): Promise<KeyObject> {
  const known = keys.get(campaignId)
  if (known) return known
  const found = await voterKeys.get(campaignId)
  if (!found) throw new Error(`no voter key for ${campaignId}`)
  const key = createSecretKey(found.key, 'utf8')
  keys.set(campaignId, key)
  setTimeout(forgetVoterKey, keptMs, campaignId).unref()
  return key
}

type IdentityMissing = { kind: 'identity-kind-missing'; wanted: VoteRule['identityKind'] }

/** The voter's pseudonym in one campaign: a keyed hash of the one kind of identity that the campaign goes by. */
export async function voterIdOf(campaignId: string, wanted: VoteRule['identityKind'], caller: Caller): Promise<Result<string, IdentityMissing>> {
  const identity = caller.identity[wanted]
  if (!identity) return refuse({ kind: 'identity-kind-missing', wanted })
  return accept(keyedHash(await voterKey(campaignId), identity))
}

export const sha256: Sha256 = text => createHash('sha256').update(text).digest('hex')

/** A ballot's id is the rule: one for each campaign, period and voter. A changed mind adds its revision. */
export const ballotId = (campaignId: string, period: string, voterId: string, revision = 0): string =>
  sha256([campaignId, period, voterId, ...(revision > 0 ? [revision] : [])].join('\n'))

export const requestHash = (voterId: string, requestId: string): string => sha256(`${voterId}\n${requestId}`)
