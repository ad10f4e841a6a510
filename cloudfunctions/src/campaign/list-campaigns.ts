import { accept } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { command } from '../platform/collection'
import { campaignCard } from './campaign-card'
import { campaigns, readCampaign, type CampaignDocument } from './store'
import { isOfTheOffice } from './visible-campaign'

/** Newest announcement first, drafts last: the key of a place in the list. */
const keyOf = ({ announcedAt, _id }: CampaignDocument) => `${announcedAt}:${_id}`

const beyond = (after: string | undefined) => {
  if (!after) return {}
  const [at, id] = [Number(after.slice(0, after.indexOf(':'))), after.slice(after.indexOf(':') + 1)]
  return command.or([{ announcedAt: command.lt(at) }, { announcedAt: at, _id: command.gt(id) }])
}

export const listCampaigns: Handler<'campaign.list'> = async ({ input, caller, now }) => {
  const visible = (await isOfTheOffice(caller)) ? {} : { announcedAt: command.gt(0) }
  const where = command.and([visible, beyond(input.after)])
  const found = await campaigns.find({ where, orderBy: [['announcedAt', 'desc'], ['_id', 'asc']], limit: input.limit + 1 })
  const page = found.slice(0, input.limit)
  const last = page[page.length - 1]
  return accept({ items: page.map(document => campaignCard(readCampaign(document), now)), next: found.length > input.limit && last ? keyOf(last) : null })
}
