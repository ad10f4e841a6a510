import { command } from '../platform/collection'
import { snapshotOf } from '../snapshot/snapshot'
import type { CardSource } from './campaign-card'
import { campaigns, readCampaign, type Campaign } from './store'

/** One line of the list of campaigns, with what it is ordered by. */
export interface ListedCampaign extends CardSource {
  announcedAt: number
}

const listed = ({ _id, announcedAt, state, amendments, charter: { titleLines, organisers, stages, publicity, notice: { issuer } } }: Campaign): ListedCampaign =>
  ({ _id, announcedAt, state, amendments, charter: { titleLines, organisers, stages, publicity, notice: { issuer } } })

/** A federation has one or two campaigns a year. */
const mostListed = 1000

/** Every announced campaign, newest first. There is one such list: `announced`. */
export const campaignListSnapshots = snapshotOf<ListedCampaign[]>('campaigns', async () => {
  const found = await campaigns.find({ where: { announcedAt: command.gt(0) }, orderBy: [['announcedAt', 'desc'], ['_id', 'asc']], limit: mostListed })
  return found.map(document => listed(readCampaign(document)))
})

export const announced = 'announced'

/** Drafts, which the office alone sees. */
export const draftedCampaigns = async (): Promise<ListedCampaign[]> => (await campaigns.find({ where: { announcedAt: 0 }, orderBy: [['_id', 'asc']], limit: mostListed })).map(document => listed(readCampaign(document)))
