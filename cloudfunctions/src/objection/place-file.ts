import { randomBytes } from 'node:crypto'
import { accept, refuse } from '@shared/basics/result'
import { offerFile } from '@shared/nomination/offer-file'
import { sealedFileLimits } from '@shared/objection/sealed-file'
import type { Handler } from '../gateway/handler'
import { materialPlaces } from '../nomination/materials/store'
import { permitUpload } from '../platform/file-storage'
import { publicityNotices } from '../publicity/store'
import { hidden } from './custody'
import { sealName } from './kept-file'

/** Longer than any upload takes; then the timer looks for what was left. */
const placeMs = 2 * 3_600_000
/** What stands for a nomination among the places. */
export const inCustody = 'custody'

const secretName = () => randomBytes(24).toString('hex')

/** A place of one's own for one file; asked for again with the same request, the same with a fresh permit. Whose it is stands there as a keyed hash alone. */
export const placeFile: Handler<'objection.placeFile'> = async ({ input, personId, now }) => {
  const notice = await publicityNotices.get(input.noticeId)
  if (notice?.state !== 'published') return refuse({ kind: 'no-such-notice' })
  const offered = offerFile(sealedFileLimits, input, 0)
  if (!offered.ok) return offered
  const placeId = `f_${hidden('place', [input.noticeId, personId, input.kind, input.requestId].join('\n'))}`
  const known = await materialPlaces.get(placeId)
  const name = `${secretName()}.${offered.value}`
  const { cloudPath, keptPath } = known ?? { cloudPath: `incoming/${name}`, keptPath: `custody/${secretName()}/${name}` }
  const { fileId, url, headers } = await permitUpload(cloudPath)
  await materialPlaces.put({ _id: placeId, nominationId: inCustody, personId: hidden('owner', personId), key: input.kind, name: sealName(placeId, input.name), format: offered.value, cloudPath, keptPath, fileId, issuedAt: now, sweepAt: now + placeMs, isGivenUp: false })
  return accept({ placeId, cloudPath, url, headers, until: now + placeMs })
}
