import { cloud } from './cloud'

/** Writes a small file, such as a ledger tile, under `public/`, where anyone may read it. */
export async function publishFile(path: string, content: string | Uint8Array): Promise<void> {
  await putFile(`public/${path}`, content)
}

/** Writes a file of this function's own making; gives its id. */
export async function putFile(path: string, content: string | Uint8Array): Promise<string> {
  return (await cloud.uploadFile({ cloudPath: path, fileContent: Buffer.from(content) as never })).fileID
}

export interface UploadPermit {
  fileId: string
  url: string
  headers: Record<string, string>
}

/** What lets a browser PUT one file at exactly this path, for about a quarter of an hour. */
export async function permitUpload(path: string): Promise<UploadPermit> {
  const { data } = await cloud.getUploadMetadata({ cloudPath: path })
  const headers = { signature: data.authorization, authorization: data.authorization, 'x-cos-security-token': data.token, 'x-cos-meta-fileid': data.cosFileId }
  return { fileId: data.fileId, url: data.url, headers }
}

async function transfer(from: string, to: string, removeOriginal: boolean): Promise<string | null> {
  const { fileList } = await cloud.copyFile({ fileList: [{ srcPath: from, dstPath: to, overwrite: true, removeOriginal }] })
  const [moved] = fileList as { code?: string; fileId?: string }[]
  return moved?.code === 'SUCCESS' ? (moved.fileId ?? null) : null
}

/** Moves a file to another folder, under its own name; the id there, or null where nothing stands at `from`. */
export const moveFile = (from: string, to: string): Promise<string | null> => transfer(from, to, true)

/** Copies a file to another folder, under its own name; the id there, or null where nothing stands at `from`. */
export const copyFile = (from: string, to: string): Promise<string | null> => transfer(from, to, false)

/** The path of a file by its id. */
export const pathOf = (fileId: string): string => fileId.replace(/^cloud:\/\/[^/]+\//, '')

/** CloudBase takes at most this many at once. */
const mostAtOnce = 50

/** Deletes files by id. One that is not there is deleted already. */
export async function deleteFiles(fileIds: readonly string[]): Promise<void> {
  for (let start = 0; start < fileIds.length; start += mostAtOnce) await cloud.deleteFile({ fileList: fileIds.slice(start, start + mostAtOnce) })
}

const twoHours = 2 * 3600

/** Addresses good for two hours, by file id; a file that is gone has none. */
export async function temporaryUrls(fileIds: readonly string[]): Promise<Map<string, string>> {
  const urls = new Map<string, string>()
  for (let start = 0; start < fileIds.length; start += mostAtOnce) {
    const { fileList } = await cloud.getTempFileURL({ fileList: fileIds.slice(start, start + mostAtOnce).map(fileID => ({ fileID, maxAge: twoHours })) })
    for (const { fileID, tempFileURL } of fileList) if (tempFileURL) urls.set(fileID, tempFileURL)
  }
  return urls
}
