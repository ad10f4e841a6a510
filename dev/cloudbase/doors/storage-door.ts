import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { empty, type Answer } from '../http/answer'
import { contentType } from '../http/content-type'
import type { Door, DoorRequest } from '../http/door-request'
import { parseForm } from '../http/form-body'
import { readBytes } from '../http/request-body'
import { partOfFile } from '../http/part-of-file'
import { isFileName } from '../storage/file-name'
import { maxFileBytes, type Keeping } from '../storage/file-store'
import type { Storage } from '../storage/storage-actions'

/** A form is taken into memory whole. */
const maxFormBytes = 100 * 1024 * 1024

/** What Tencent's object storage answers: XML, which the SDK reads. */
const cosError = (status: number, code: string, message: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><Resource></Resource><RequestId>local</RequestId><TraceId>local</TraceId></Error>`,
})

const notPermitted = cosError(403, 'AccessDenied', 'the signature is missing, over, or for another file')
const tooLarge = cosError(400, 'EntityTooLarge', `at most ${maxFileBytes} bytes`)

const answers: Record<Keeping, Answer> = {
  kept: empty(200),
  'too-large': tooLarge,
  'disk-full': cosError(500, 'InternalError', 'the disk is full'),
  'name-taken': cosError(409, 'PathConflict', 'a file and a folder cannot have the same name'),
}

async function keep({ files, permits }: Storage, name: string, permit: string, content: Readable): Promise<Answer> {
  if (!isFileName(name) || !permits.uploadIsPermitted(name, permit)) return notPermitted
  return answers[await files.put(name, content)]
}

/** As the SDK uploads: the body is the file, the signature a header. */
const put = (storage: Storage, name: string, { headers, stream }: DoorRequest) =>
  keep(storage, name, String(headers.signature ?? headers.authorization ?? ''), stream)

/** As `wx.cloud.uploadFile` and the web SDK upload: a form with `key`, `signature` and `file`. */
async function post(storage: Storage, { headers, stream }: DoorRequest): Promise<Answer> {
  const body = await readBytes(stream, maxFormBytes)
  if (!body.ok) return cosError(400, 'EntityTooLarge', `at most ${maxFormBytes} bytes in a form`)
  const form = await parseForm(body.value, headers['content-type'] ?? '')
  const file = form?.get('file')
  if (!form || !(file instanceof Blob)) return cosError(400, 'MalformedPOSTRequest', 'a form with a file is expected')
  const answer = await keep(storage, String(form.get('key')), String(form.get('signature') ?? form.get('Signature')), Readable.fromWeb(file.stream() as ReadableStream))
  return answer.status === 200 ? { ...answer, status: Number(form.get('success_action_status') ?? 204) === 200 ? 200 : 204 } : answer
}

async function get({ files, permits }: Storage, name: string, { query, headers }: DoorRequest): Promise<Answer> {
  if (!isFileName(name) || !permits.downloadIsPermitted(name, query.get('sign') ?? '')) return notPermitted
  const file = await files.find(name)
  if (!file) return cosError(404, 'NoSuchKey', 'the file does not exist')
  return partOfFile(file, contentType(name), { 'content-security-policy': 'sandbox', 'cache-control': 'private, max-age=600' }, headers.range)
}

/** `/storage/<cloud path>`: where upload permits and temporary addresses point. */
export const storageDoor = (storage: Storage): Door => async request => {
  const name = request.path.slice('/storage/'.length)
  switch (request.method) {
    case 'PUT': return put(storage, name, request)
    case 'POST': return post(storage, request)
    case 'GET': case 'HEAD': return get(storage, name, request)
    default: return cosError(405, 'MethodNotAllowed', request.method)
  }
}
