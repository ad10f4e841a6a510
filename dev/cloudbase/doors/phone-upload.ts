import { json, refused } from '../http/answer'
import type { Door } from '../http/door-request'
import { readObject } from '../http/request-body'
import { isFileName } from '../storage/file-name'
import { storageActions, type Storage } from '../storage/storage-actions'
import { storageRule } from '../storage/storage-rule'

const maxBytes = 8 * 1024

/** `POST /local/upload` with `{ as: { openid }, path }`: what `wx.cloud.uploadFile` asks before it sends, answered as the storage rule has it. */
export function phoneUpload(storage: Storage): Door {
  const mayWrite = storageRule(storage)
  return async request => {
    if (request.method !== 'POST') return refused('wrong-method')
    const body = await readObject(request.stream, maxBytes)
    if (!body.ok) return refused(body.error.kind)
    const { as, path } = body.value
    const { openid } = (as ?? {}) as { openid?: unknown }
    if (!isFileName(path)) return refused('malformed')
    if (typeof openid !== 'string' || openid === '') return refused('sign-in-needed')
    if (!(await mayWrite(path, openid))) return refused('not-permitted')
    return json(await storageActions['storage.getUploadMetadata']?.(storage, { path }))
  }
}
