import type { AdoptedTotals, ImportedTotals } from '@shared/vote/channel-contract'
import type { ChannelVotes } from '@shared/tally/channel-votes'
import type { Revised } from '../ledger/record-act'
import { collection } from '../platform/collection'

/** Totals of another channel; `_id` is campaign and channel. They change by two people's acts alone. */
export interface ChannelTotalsDocument extends Revised {
  campaignId: string
  channelKey: string
  /** Waits for a second person; null where nothing does. */
  proposed: (ImportedTotals & { fileId: string; by: string; appointedBy: string[] }) | null
  /** Oldest first. Nothing is ever taken out. */
  adopted: AdoptedTotals[]
}

export const channelTotals = collection<ChannelTotalsDocument>('channelTotals')

export const channelTotalsId = (campaignId: string, channelKey: string): string => `${campaignId}:${channelKey}`

export const channelTotalsOf = (campaignId: string) => channelTotals.find({ where: { campaignId } })

/** The newest totals of each channel that were adopted before `until`. */
export const adoptedBefore = (documents: readonly Pick<ChannelTotalsDocument, 'channelKey' | 'adopted'>[], until: number): Map<string, AdoptedTotals> =>
  new Map(documents.flatMap(({ channelKey, adopted }) => {
    const newest = adopted.filter(one => one.adoptedAt < until).pop()
    return newest ? [[channelKey, newest] as const] : []
  }))

/** Final totals: those that the other channels counted at the close or later. */
export async function finalChannelVotes(campaignId: string, closesAt: number): Promise<ChannelVotes> {
  const documents = await channelTotalsOf(campaignId)
  return Object.fromEntries([...adoptedBefore(documents, Infinity)].flatMap(([key, { countedAt, votes }]) => (countedAt >= closesAt ? [[key, votes]] : [])))
}
