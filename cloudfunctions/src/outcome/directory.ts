import { accept } from '@shared/basics/result'
import { pageById } from '../platform/page-by-id'
import type { Handler } from '../gateway/handler'
import { releasedStoryOf } from '../story/store'
import { honoured } from './store'

/** 名录, paged by certificate. */
export const listHonoured: Handler<'outcome.honoured'> = async ({ input }) => {
  const page = await pageById(honoured, input.campaignId ? { campaignId: input.campaignId } : {}, input)
  const items = await Promise.all(page.items.map(async ({ nominationId, name, trade, unitName, title, certificateNumber, conferredOn }) => ({ nominationId, name, trade, unitName, title, certificateNumber, conferredOn, storyId: (await releasedStoryOf(nominationId))?._id ?? null })))
  return accept({ items, next: page.next })
}
