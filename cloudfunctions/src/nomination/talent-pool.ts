import { accept } from '@shared/basics/result'
import { maskName } from '@shared/nomination/mask'
import type { TalentCard } from '@shared/nomination/privacy-contract'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Handler } from '../gateway/handler'
import { command } from '../platform/collection'
import { pageById } from '../platform/page-by-id'
import { containing } from '../platform/containing'
import { talents, type TalentDocument } from './talent-pool-store'

/** By trade or unit: a masked name is not found by its letters. */
const matching = (search: string | undefined) => (search?.trim() ? command.or([{ trade: containing(search) }, { unitName: containing(search) }]) : null)

async function cardOf({ _id, campaignId, name, trade, unitName, recommenderName, since }: TalentDocument, now: number): Promise<TalentCard> {
  const campaign = await currentCampaign(campaignId, now)
  return { nominationId: _id, campaignTitle: campaign?.charter.title ?? '', maskedName: maskName(name), trade, unitName, recommenderName, since }
}

/** 人才库, for the city's officers. */
export const talentPool: Handler<'nomination.talentPool'> = async ({ input, now }) => {
  const { items, next } = await pageById(talents, matching(input.search) ?? {}, input)
  return accept({ items: await Promise.all(items.map(talent => cardOf(talent, now))), next })
}
