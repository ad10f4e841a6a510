import type { MaterialItem, UploadPlace } from '../../shared/nomination/materials-contract'
import type { As, Calls } from './calls'

export interface Handing {
  key: string
  name: string
  content: Buffer
}

let uploads = 0

/** Sends a file to the place issued for it, as a browser does; the status of storage's answer. */
export const sendTo = async ({ url, headers }: UploadPlace, content: Buffer): Promise<number> => (await fetch(url, { method: 'PUT', headers, body: new Uint8Array(content) })).status

/** Hands one file in the whole way: a place, the upload, the look at what arrived. */
export async function handIn({ done }: Pick<Calls, 'done'>, as: As, nominationId: string, { key, name, content }: Handing): Promise<MaterialItem> {
  const place = await done(as, 'nomination.placeMaterial', { nominationId, key, name, bytes: content.length, requestId: `upload-${String(++uploads).padStart(6, '0')}` })
  await sendTo(place, content)
  return done(as, 'nomination.fileArrived', { nominationId, placeId: place.placeId })
}

export interface Photo {
  name: string
  caption: string
  content: Buffer
}

/** Photos of one material, each with its caption, in their order. */
export async function handInPhotos(calls: Pick<Calls, 'done'>, as: As, nominationId: string, key: string, photos: readonly Photo[]): Promise<void> {
  const files: { materialId: string; caption: string }[] = []
  for (const { name, caption, content } of photos) files.push({ materialId: (await handIn(calls, as, nominationId, { key, name, content })).materialId, caption })
  await calls.done(as, 'nomination.arrangeMaterials', { nominationId, key, files })
}
