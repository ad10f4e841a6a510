import { isAttachmentKind } from '@shared/campaign/attachment'
import { materialFaults } from '@shared/nomination/materials-standing'
import type { ReadingInCampaign } from '../reader'
import { materialsOfFile, standing } from './store'

/** What goes up with a submission, and what still lacks. What officers added is not the nominee's to send. */
export async function materialsToSend({ nomination, campaign }: ReadingInCampaign) {
  const files = standing(await materialsOfFile(nomination._id)).filter(({ key }) => !isAttachmentKind(key))
  return { materialIds: files.map(({ _id }) => _id), materialFaults: materialFaults(campaign.charter.materials, files, nomination.channel) }
}
