import type { Hash } from '@shared/ledger/merkle-tree'
import type { PinnedKeys } from '@shared/vote/ballot-box'
import type { BoxCheckpoint, BoxView } from '@shared/vote/contract'
import { call } from '@/api/call'
import { readLeaves } from './read-leaves'

/** Beyond this a phone would compute for minutes; a computer still can. */
export const mostLeaves = 200_000

/** The keys that stand in the frozen charter; null in one without. Throws the failure. */
export async function pinnedKeys(campaignId: string): Promise<PinnedKeys | null> {
  const read = await call('campaign.charter', { campaignId })
  if (!read.ok) throw read.error
  return read.value.charter.publicKeys ?? null
}

/** How the box stood when it was last sealed. Throws the failure. */
export async function newestBox(campaignId: string): Promise<BoxView> {
  const box = await call('vote.box', { campaignId })
  if (!box.ok) throw box.error
  return box.value
}

/** Everything that the checkpoint is checked with. Throws the failure. */
export async function evidenceOf(campaignId: string, { size }: BoxCheckpoint): Promise<{ leaves: Hash[]; shown: PinnedKeys | null }> {
  const [leaves, shown] = await Promise.all([readLeaves(campaignId, size), pinnedKeys(campaignId)])
  return { leaves, shown }
}
