import { accept } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { pageAfter } from '../snapshot/page-after'
import { campaignCard } from './campaign-card'
import { announced, campaignListSnapshots, draftedCampaigns } from './campaign-list'
import { isOfTheOffice } from './visible-campaign'

/** Newest announcement first, drafts last. */
export const listCampaigns: Handler<'campaign.list'> = async ({ input, caller, now }) => {
  const drafts = (await isOfTheOffice(caller)) ? await draftedCampaigns() : []
  const all = [...((await campaignListSnapshots.read(announced, now)) ?? []), ...drafts]
  const { items, next } = pageAfter(all, ({ announcedAt, _id }) => ({ at: announcedAt, id: _id }), input)
  return accept({ items: items.map(one => campaignCard(one, now)), next })
}
