import { bucket, environmentId } from '../environment'

const prefix = `cloud://${environmentId}.${bucket}/`

const maxNameBytes = 850
const maxSegmentBytes = 255

const isSafeSegment = (segment: string) =>
  segment !== '' && segment !== '.' && segment !== '..' && Buffer.byteLength(segment) <= maxSegmentBytes

/**
 * Whether a cloud path can be kept under its own name: no way out of the folder, nothing that means something else in an
 * address (`? # %`), at most 850 bytes as CloudBase has it.
 */
export const isFileName = (name: unknown): name is string =>
  typeof name === 'string' && Buffer.byteLength(name) <= maxNameBytes && !/[\\?#%*:<>|"\p{Cc}]/u.test(name) && name.split('/').every(isSafeSegment)

export const fileIdOf = (name: string) => prefix + name

/** The cloud path of a file id of this environment; undefined for any other text. */
export function nameOfFileId(fileId: unknown): string | undefined {
  if (typeof fileId !== 'string' || !fileId.startsWith(prefix)) return undefined
  const name = fileId.slice(prefix.length)
  return isFileName(name) ? name : undefined
}

/** The id that travels in a header, so it has no Chinese. */
export const cosFileIdOf = (name: string) => Buffer.from(fileIdOf(name)).toString('base64url')
