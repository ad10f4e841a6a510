import { erasesAt } from '@shared/nomination/retention'
import { campaigns, readCampaign } from '../campaign/store'
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
export async function eraseExpired(now: number): Promise<void> {
  for (const document of await campaigns.find({ where: { state: command.in(['concluded', 'cancelled']) }, limit: 100 })) {
    const campaign = readCampaign(document)
    const until = erasesAt(endedAt(campaign), campaign.charter.retention)
    if (until !== null && now >= until) await eraseSome(campaign._id, now)
  }
}
