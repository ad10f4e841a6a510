import type { MiniProgram } from '../runtime/mini-program'
import { asyncApi, WxFailure, type AsyncBody, type ApiTable, type Options } from './async-api'
import type { Files } from './files'
import { reach } from './network'

/** The scene of the timeline's single-page mode: nobody is signed in there. */
const TIMELINE = 1154

/** `wx.cloud`, spoken to Local CloudBase. WeChat's part, saying who calls, is the local door's. */
export function cloudApis(program: MiniProgram, files: Files): ApiTable {
  const api = (name: string, body: AsyncBody) => ({ [name]: asyncApi(program, `cloud.${name}`, body) })
  return {
    init: () => {},
    ...api('callFunction', (options) => callFunction(program, options)),
    uploadFile: uploading(program, files),
    ...api('getTempFileURL', ({ fileList }) => temporaryUrls(program, fileList as (string | { fileID: string })[])),
    ...api('deleteFile', () => { throw new WxFailure('a phone may delete no file: a function does it') }),
  }
}

/** `data` is `{ name, input }` of an endpoint; the answer is the function's, word for word. */
async function callFunction(program: MiniProgram, { data }: Options): Promise<Record<string, unknown>> {
  const { identity, scene } = program.surroundings
  const answer = await post(program, '/local/call', { as: scene === TIMELINE ? {} : identity, ...(data as object) })
  return { result: answer, requestID: globalThis.crypto.randomUUID() }
}

/** With callbacks WeChat gives a task back, by which an upload is followed and given up. */
function uploading(program: MiniProgram, files: Files) {
  return (options: Options) => {
    const giving = new AbortController()
    const heard = new Set<(progress: { progress: number }) => void>()
    const tell = (progress: number) => heard.forEach((listener) => listener({ progress }))
    const call = asyncApi(program, 'cloud.uploadFile', async (given) => { tell(0); const done = await uploadFile(program, files, given, giving.signal); tell(100); return done })
    const task = { abort: () => giving.abort(), onProgressUpdate: (listener: (progress: { progress: number }) => void) => void heard.add(listener), offProgressUpdate: () => heard.clear() }
    return Object.assign((call(options) as object | undefined) ?? {}, task)
  }
}

async function uploadFile(program: MiniProgram, files: Files, { cloudPath, filePath }: Options, signal: AbortSignal): Promise<Record<string, unknown>> {
  const file = files.read(String(filePath))
  const { data } = await post(program, '/local/upload', { as: program.surroundings.identity, path: cloudPath }) as { data: { url: string; fileId: string; token: string; authorization: string; cosFileId: string } }
  const headers = { 'content-type': file.type, authorization: data.authorization, 'x-cos-security-token': data.token, 'x-cos-meta-fileid': data.cosFileId }
  const answer = await reach(program, data.url, { method: 'PUT', headers, body: file.bytes, signal })
  if (!answer.ok) throw new WxFailure(`storage answered ${answer.status}`, { errCode: -1 })
  return { fileID: data.fileId, statusCode: answer.status }
}

async function temporaryUrls(program: MiniProgram, list: (string | { fileID: string })[]): Promise<Record<string, unknown>> {
  const fileList = list.map((it) => ({ fileid: typeof it === 'string' ? it : it.fileID, max_age: 7200 }))
  const { data } = await post(program, '/admin', { action: 'storage.batchGetDownloadUrl', file_list: fileList }) as { data: { download_list: { fileID: string; tempFileURL: string; code: string }[] } }
  return { fileList: data.download_list.map(({ fileID, tempFileURL, code }) => ({ fileID, tempFileURL, status: code === 'SUCCESS' ? 0 : 1, errMsg: code })) }
}

async function post(program: MiniProgram, door: string, body: object): Promise<unknown> {
  const answer = await reach(program, `${program.surroundings.cloudUrl}${door}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!answer.ok) throw new WxFailure(`${answer.status} ${await answer.text()}`, { errCode: -504002 })
  return answer.json()
}
