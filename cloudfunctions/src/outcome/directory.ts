import { accept } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { directorySnapshots, everyone } from './honoured-snapshots'

/** 名录, paged by certificate. */
export const listHonoured: Handler<'outcome.honoured'> = async ({ input, now }) => {
  const { campaignId, after = '', limit } = input
  const rest = ((await directorySnapshots.read(everyone, now)) ?? []).filter(one => one.key > after && (!campaignId || one.campaignId === campaignId))
  const page = rest.slice(0, limit)
  return accept({ items: page.map(({ key: _, campaignId: __, ...person }) => person), next: rest.length > limit ? (page[page.length - 1]?.key ?? null) : null })
}
