import { erasesAt } from '@shared/nomination/retention'
import { eachCampaign } from '../campaign/each-campaign'
import { deleteFiles } from '../platform/file-storage'
import { endedAt } from '../nomination/ended-at'
import { publicityNotices } from '../publicity/store'
import { openAll } from './custody'
import { objections, sealedFiles } from './store'

/** Files and what is known of them go first: an erasure that broke off finds them again. */
async function eraseOf(noticeId: string): Promise<void> {
  const opened = await openAll(noticeId)
  if (opened.length === 0) return
  const files = opened.flatMap(({ record }) => record.files)
  await deleteFiles(files.map(({ fileId }) => fileId))
  for (const { placeId } of files) await sealedFiles.remove({ _id: placeId })
  await objections.remove({ noticeId })
}

/** Timer: objections go when the time of keeping of their campaign has ended; the counts on the notice and the commitments stay. */
export const eraseObjections = (now: number): Promise<void> =>
  eachCampaign(['concluded', 'cancelled'], async campaign => {
    const until = erasesAt(endedAt(campaign), campaign.charter.retention)
    if (until === null || now < until) return
    for (const { _id } of await publicityNotices.all({ campaignId: campaign._id }, ['campaignId'])) await eraseOf(_id)
  })
