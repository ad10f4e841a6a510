import { erasesAt } from '@shared/nomination/retention'
import { eachCampaign } from '../campaign/each-campaign'
import { command } from '../platform/collection'
import { endedAt } from './ended-at'
import { eraseFile } from './erase-file'
import { nominations } from './store'

/** Files erased at one stroke of the clock. */
const atOnce = 20

async function eraseSome(campaignId: string, at: number): Promise<void> {
  const files = await nominations.find({ where: { campaignId, erasedAt: command.eq(null) }, orderBy: [['_id', 'asc']], limit: atOnce })
  for (const file of files) await eraseFile(file, { by: 'timer', personId: '', at })
}

/** Timer: erases the files of campaigns whose time of keeping has ended. */
export const eraseExpired = (now: number): Promise<void> =>
  eachCampaign(['concluded', 'cancelled'], async campaign => {
    const until = erasesAt(endedAt(campaign), campaign.charter.retention)
    if (until !== null && now >= until) await eraseSome(campaign._id, now)
  })
