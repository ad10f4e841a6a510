import { cosFileIdOf, fileIdOf, isFileName, nameOfFileId } from './file-name'
import type { FileStore } from './file-store'
import type { StoragePermits } from './storage-permits'

export interface Storage {
  files: FileStore
  permits: StoragePermits
  /** Where the storage door stands, without a slash at the end. */
  url: string
}

type Body = Record<string, unknown>
type ActionAnswer = { data: unknown } | { code: string; message: string }
export type StorageAction = (storage: Storage, body: Body) => Promise<ActionAnswer>

const badParameter = (message: string): ActionAnswer => ({ code: 'INVALID_PARAM', message })
const missing = (fileID: unknown) => ({ code: 'STORAGE_FILE_NONEXIST', fileID, message: 'storage file not exists' })

const defaultDownloadSeconds = 7200
const maxListed = 50

/** At most fifty at a time, as CloudBase has it. */
function listed(list: unknown): Body[] | undefined {
  if (!Array.isArray(list) || list.length > maxListed) return undefined
  return list.map(item => (typeof item === 'object' && item !== null ? (item as Body) : { fileid: item }))
}

async function each(list: unknown, key: string, answer: (item: Body) => Promise<object>): Promise<ActionAnswer> {
  const items = listed(list)
  if (!items) return badParameter(`a list of at most ${maxListed} files is expected`)
  const answers: object[] = []
  for (const item of items) answers.push(await answer(item))
  return { data: { [key]: answers } }
}

const getUploadMetadata: StorageAction = async ({ permits, url }, { path }) => {
  if (!isFileName(path)) return badParameter('path is not a safe cloud path')
  const permit = { token: 'local', authorization: permits.mayUpload(path) }
  return { data: { url: `${url}/${encodeURI(path)}`, ...permit, fileId: fileIdOf(path), cosFileId: cosFileIdOf(path), download_url: `${url}/${path}` } }
}

const batchGetDownloadUrl: StorageAction = ({ files, permits, url }, { file_list: list }) =>
  each(list, 'download_list', async ({ fileid: fileID, max_age: maxAge }) => {
    const name = nameOfFileId(fileID)
    if (!name || !(await files.find(name))) return { ...missing(fileID), tempFileURL: '' }
    const seconds = typeof maxAge === 'number' && maxAge > 0 ? maxAge : defaultDownloadSeconds
    return { code: 'SUCCESS', fileID, tempFileURL: `${url}/${name}?sign=${permits.mayDownload(name, seconds)}`, maxAge: seconds }
  })

const batchDeleteFile: StorageAction = ({ files }, { fileid_list: list }) =>
  each(list, 'delete_list', async ({ fileid: fileID }) => {
    const name = nameOfFileId(fileID)
    return name && (await files.remove(name)) ? { code: 'SUCCESS', fileID } : missing(fileID)
  })

const batchCopyFile: StorageAction = ({ files }, { file_list: list }) =>
  each(list, 'copy_list', async ({ src_path: from, dst_path: to, overwrite, remove_original: removesOriginal }) => {
    if (!isFileName(from) || !isFileName(to)) return badParameter('src_path or dst_path is not a safe cloud path')
    const source = await files.find(from)
    if (!source) return missing(fileIdOf(from))
    if (overwrite === false && (await files.find(to))) return { code: 'STORAGE_FILE_EXIST', message: 'dst_path exists' }
    const keeping = await files.copy(source, to)
    if (keeping !== 'kept') return { code: 'STORAGE_REQUEST_FAIL', message: keeping }
    if (removesOriginal) await files.remove(from)
    return { code: 'SUCCESS', fileId: fileIdOf(to), message: '' }
  })

/** Everything here is private to functions, except `public/`. */
const getFileAuthority: StorageAction = async (_storage, { fileList }) => ({
  data: (Array.isArray(fileList) ? (fileList as Body[]) : []).map(({ path }) => ({
    path,
    cosFileId: cosFileIdOf(String(path)),
    read: String(path).startsWith('public/'),
  })),
})

/** By the names on the wire. */
export const storageActions: Record<string, StorageAction> = {
  'storage.getUploadMetadata': getUploadMetadata,
  'storage.batchGetDownloadUrl': batchGetDownloadUrl,
  'storage.batchDeleteFile': batchDeleteFile,
  'storage.batchCopyFile': batchCopyFile,
  'storage.getFileAuthority': getFileAuthority,
}
