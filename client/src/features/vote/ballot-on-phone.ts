import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { newRequestId } from '@/lib/request-id'
import { newNonce } from './nonce'

/** A ballot on its way: the same nonce and request id on every try, so that trying again is never a second ballot. */
export interface SealedPicks {
  picks: string[]
  nonce: string
  requestId: string
}

const picksName = (campaignId: string) => `ballot:${campaignId}`
const sealName = (campaignId: string) => `ballot-on-its-way:${campaignId}`

export const readPicks = (campaignId: string): string[] => readDraft<string[]>(picksName(campaignId)) ?? []
export const keepPicks = (campaignId: string, picks: string[]) => keepDraft(picksName(campaignId), picks)

const samePicks = (one: readonly string[], other: readonly string[]) => [...one].sort().join() === [...other].sort().join()

/** Seals the picks, or gives the seal these picks already have. */
export async function seal(campaignId: string, picks: string[]): Promise<SealedPicks> {
  const earlier = readDraft<SealedPicks>(sealName(campaignId))
  if (earlier && samePicks(earlier.picks, picks)) return earlier
  const sealed = { picks, nonce: await newNonce(), requestId: newRequestId() }
  keepDraft(sealName(campaignId), sealed)
  return sealed
}

/** The ballot is in: nothing of its picks stays on the phone. */
export function forgetPicks(campaignId: string) {
  dropDraft(picksName(campaignId))
  dropDraft(sealName(campaignId))
}
