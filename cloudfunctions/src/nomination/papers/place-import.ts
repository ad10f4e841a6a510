import { createHash, randomBytes } from 'node:crypto'
import { accept, refuse } from '@shared/basics/result'
import { visibleCampaign } from '../../campaign/visible-campaign'
import type { Handler } from '../../gateway/handler'
import { permitUpload } from '../../platform/file-storage'
import { materialPlaces } from '../materials/store'

/** As long as an import may take; then the timer deletes the sheet. */
const placeMs = 2 * 3_600_000

/** What stands for a nomination among the places: a sheet is of a campaign. */
export const sheetsOf = (campaignId: string) => `sheets:${campaignId}`

const idOf = (...parts: string[]) => `s_${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40)}`

/** A place for one sheet, of one's own; asked for again with the same request, the same with a fresh permit. */
export const placeImport: Handler<'nomination.placeImport'> = async ({ input, caller, personId, now }) => {
  if (!(await visibleCampaign(input.campaignId, caller, now))) return refuse({ kind: 'no-such-campaign' })
  const placeId = idOf(input.campaignId, personId, input.requestId)
  const cloudPath = (await materialPlaces.get(placeId))?.cloudPath ?? `incoming/${randomBytes(24).toString('hex')}.xlsx`
  const { fileId, url, headers } = await permitUpload(cloudPath)
  await materialPlaces.put({ _id: placeId, nominationId: sheetsOf(input.campaignId), personId, key: 'sheet', name: '推荐表.xlsx', format: 'docx', cloudPath, keptPath: '', fileId, issuedAt: now, sweepAt: now + placeMs, isGivenUp: false })
  return accept({ placeId, cloudPath, url, headers, until: now + placeMs })
}
