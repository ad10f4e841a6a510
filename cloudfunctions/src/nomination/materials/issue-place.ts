import { createHash, randomBytes } from 'node:crypto'
import { accept, type Result } from '@shared/basics/result'
import type { FileFormat } from '@shared/campaign/file-format'
import type { BeforeSending, UploadPlace } from '@shared/nomination/materials-contract'
import { offerFile, type FileLimits } from '@shared/nomination/offer-file'
import { permitUpload } from '../../platform/file-storage'
import { materialPlaces, materialsOfFile, standing, type PlaceDocument } from './store'

interface Asking {
  nominationId: string
  personId: string
  key: string
  name: string
  bytes: number
  requestId: string
  limits: FileLimits
  now: number
}

/** Longer than any upload takes; then the timer looks for what was left. */
const placeMs = 2 * 3_600_000

const placeId = ({ nominationId, personId, key, requestId }: Asking) => `m_${createHash('sha256').update([nominationId, personId, key, requestId].join('\n')).digest('hex').slice(0, 40)}`

const secret = () => randomBytes(24).toString('hex')

/** Where the file arrives, and where it is kept once it has been taken: CloudBase moves a file only under its own name. */
function secretPaths(nominationId: string, format: FileFormat) {
  const name = `${secret()}.${format}`
  return { cloudPath: `incoming/${name}`, keptPath: `materials/${nominationId}/${secret()}/${name}` }
}

const count = async ({ nominationId, key }: Asking) => standing(await materialsOfFile(nominationId)).filter(file => file.key === key).length

/** A place of one's own for one file, or, asked for again with the same request, the same with a fresh permit. */
export async function issuePlace(asking: Asking): Promise<Result<UploadPlace, BeforeSending>> {
  const { nominationId, personId, key, name, limits, now } = asking
  const offered = offerFile(limits, asking, await count(asking))
  if (!offered.ok) return offered
  const known = await materialPlaces.get(placeId(asking))
  const { cloudPath, keptPath } = known ?? secretPaths(nominationId, offered.value)
  const { fileId, url, headers } = await permitUpload(cloudPath)
  const place: PlaceDocument = { _id: placeId(asking), nominationId, personId, key, name, format: offered.value, cloudPath, keptPath, fileId, issuedAt: now, sweepAt: now + placeMs, isGivenUp: false }
  await materialPlaces.put(place)
  return accept({ placeId: place._id, cloudPath, url, headers, until: place.sweepAt })
}
