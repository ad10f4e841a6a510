import { accept } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { campaignCard } from './campaign-card'
import { announced, campaignListSnapshots, draftedCampaigns, type ListedCampaign } from './campaign-list'
import { isOfTheOffice } from './visible-campaign'

/** Newest announcement first, drafts last: the key of a place in the list. */
const keyOf = ({ announcedAt, _id }: ListedCampaign) => `${announcedAt}:${_id}`

const isAfter = (after: string | undefined) => {
  const colon = after?.indexOf(':') ?? -1
  const [at, id] = [Number(after?.slice(0, colon)), after?.slice(colon + 1) ?? '']
  return ({ announcedAt, _id }: ListedCampaign) => colon < 0 || announcedAt < at || (announcedAt === at && _id > id)
}

export const listCampaigns: Handler<'campaign.list'> = async ({ input, caller, now }) => {
  const drafts = (await isOfTheOffice(caller)) ? await draftedCampaigns() : []
  const rest = [...((await campaignListSnapshots.read(announced, now)) ?? []), ...drafts].filter(isAfter(input.after))
  const page = rest.slice(0, input.limit)
  const last = page[page.length - 1]
  return accept({ items: page.map(one => campaignCard(one, now)), next: rest.length > input.limit && last ? keyOf(last) : null })
}
