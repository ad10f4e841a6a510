import type { UploadPermit } from '@shared/vote/channel-contract'
import { cloud } from './cloud'

interface Metadata extends Omit<UploadPermit, 'path'> {
  fileId: string
}

async function metadataOf(path: string): Promise<Metadata> {
  const { data } = (await cloud.getUploadMetadata({ cloudPath: path })) as unknown as { data: Metadata }
  return data
}

/** Lets a phone or browser send one file up to `path`, for some minutes. */
export async function uploadPermit(path: string): Promise<UploadPermit> {
  const { url, authorization, token, cosFileId } = await metadataOf(path)
  return { path, url, authorization, token, cosFileId }
}

/** An address of a private file, good for some minutes; null where there is none. */
export async function temporaryUrl(path: string, seconds: number): Promise<string | null> {
  const { fileId } = await metadataOf(path)
  const { fileList } = await cloud.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: seconds }] })
  return fileList[0]?.tempFileURL || null
}

/** A private file, whole; null where there is none. */
export async function readStored(path: string): Promise<Buffer | null> {
  if (!(await temporaryUrl(path, 60))) return null
  const { fileContent } = await cloud.downloadFile({ fileID: (await metadataOf(path)).fileId })
  return fileContent ? Buffer.from(fileContent as never) : null
}
