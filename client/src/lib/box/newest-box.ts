import type { Hash } from '@shared/ledger/merkle-tree'
import type { CosignedFile, PinnedKeys } from '@shared/vote/ballot-box'
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

/** Whose devices signed this box, each with its newest signature. Throws the failure. */
export async function cosignedBox(campaignId: string): Promise<CosignedFile> {
  const [signed, signers] = await Promise.all([call('vote.cosignatures', { campaignId }), call('ledger.cosigners', {})])
  if (!signed.ok) throw signed.error
  if (!signers.ok) throw signers.error
  const { cosignatures } = signed.value
  return { cosigners: signers.value.cosigners, cosignatures: cosignatures.filter(({ keyId }, place) => cosignatures.findIndex(one => one.keyId === keyId) === place) }
}

/** Everything that the checkpoint is checked with. Throws the failure. */
export async function evidenceOf(campaignId: string, { size }: BoxCheckpoint): Promise<{ leaves: Hash[]; shown: PinnedKeys | null; cosigned: CosignedFile }> {
  const [leaves, shown, cosigned] = await Promise.all([readLeaves(campaignId, size), pinnedKeys(campaignId), cosignedBox(campaignId)])
  return { leaves, shown, cosigned }
}
