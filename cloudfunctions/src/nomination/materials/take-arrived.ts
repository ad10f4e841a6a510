import { moveFile } from '../../platform/file-storage'
import { openStoredFile, type StoredFile } from '../../platform/stored-file'
import type { PlaceDocument } from './store'

/** The file id of where this place's file is kept. */
export const keptIdOf = ({ fileId, cloudPath, keptPath }: PlaceDocument) => fileId.slice(0, -cloudPath.length) + keptPath

/**
 * What arrived, moved to where no permit leads before anything looks at it: nobody can put another file there in the meantime. A report that
 * broke off behind the move finds the file there.
 */
export async function takeArrived(place: PlaceDocument): Promise<{ fileId: string; file: StoredFile } | null> {
  const fileId = (await moveFile(place.cloudPath, place.keptPath)) ?? keptIdOf(place)
  const file = await openStoredFile(fileId)
  return file && { fileId, file }
}
