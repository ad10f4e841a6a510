import { accept } from '@shared/basics/result'
import { command } from '../platform/collection'
import type { Handler } from '../gateway/handler'
import { releasedStoryOf } from '../story/store'
import { honoured } from './store'

/** 名录, paged by certificate. */
export const listHonoured: Handler<'outcome.honoured'> = async ({ input }) => {
  const where = { ...(input.campaignId ? { campaignId: input.campaignId } : {}), ...(input.after ? { _id: command.gt(input.after) } : {}) }
  const found = await honoured.find({ where, orderBy: [['_id', 'asc']], limit: input.limit + 1 })
  const shown = found.slice(0, input.limit)
  const items = await Promise.all(shown.map(async ({ nominationId, name, trade, unitName, title, certificateNumber, conferredOn }) => ({ nominationId, name, trade, unitName, title, certificateNumber, conferredOn, storyId: (await releasedStoryOf(nominationId))?._id ?? null })))
  return accept({ items, next: found.length > input.limit ? (shown[shown.length - 1]?._id ?? null) : null })
}
