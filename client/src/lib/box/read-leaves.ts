import type { Hash } from '@shared/ledger/merkle-tree'
import { call } from '@/api/call'

const hashesIn = (leaves: string): Hash[] => leaves.match(/.{64}/g) ?? []

/** The whole box up to `size`, in the same pages as everyone asks for: nobody learns which leaf is looked for. Throws the failure. */
export async function readLeaves(campaignId: string, size: number): Promise<Hash[]> {
  const leaves: Hash[] = []
  while (leaves.length < size) {
    const page = await call('vote.boxLeaves', { campaignId, from: leaves.length })
    if (!page.ok) throw page.error
    const hashes = hashesIn(page.value.leaves)
    if (hashes.length === 0) break
    leaves.push(...hashes)
  }
  return leaves.slice(0, size)
}
