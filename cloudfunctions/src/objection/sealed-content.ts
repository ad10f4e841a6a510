import { putFile } from '../platform/file-storage'
import { keyFor, sealBytes, unsealBytes } from '../platform/seal'
import { openStoredFile } from '../platform/stored-file'
import type { KeptFile } from './objection-record'

const filesKey = () => keyFor('OBJECTION_SEAL_KEY', 'files')

/** Puts a file's content where `path` says, sealed and bound to its place. */
export const putSealed = (path: string, content: Buffer, placeId: string): Promise<string> => putFile(path, sealBytes(filesKey(), content, placeId))

/** The content of a file in custody; null where it is gone. */
export async function readSealed({ fileId, placeId }: Pick<KeptFile, 'fileId' | 'placeId'>): Promise<Buffer | null> {
  const stored = await openStoredFile(fileId)
  return stored && unsealBytes(filesKey(), await stored.read(0, stored.bytes), placeId)
}
