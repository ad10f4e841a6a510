import type { MiniProgram } from '../runtime/mini-program'
import { asyncApi, WxFailure, type ApiTable, type Options } from './async-api'
import type { Files } from './files'

type Task = { abort(): void; onProgressUpdate(listener: (progress: { progress: number }) => void): void; onHeadersReceived(): void }
type Headers = Record<string, string>

/** Throws as WeChat does when there is no network or nobody answers. */
export async function reach(program: MiniProgram, url: string, request: RequestInit): Promise<Response> {
  if (!program.surroundings.online) throw new WxFailure('request:fail ', { errCode: -1 })
  try {
    return await fetch(url, request)
  } catch (error) {
    throw new WxFailure(`request:fail ${String(error)}`, { errCode: -1 })
  }
}

/** Requests, uploads and downloads over real HTTP. WeChat's list of allowed domains is not checked. */
export function networkApis(program: MiniProgram, files: Files): ApiTable {
  return {
    request: withTask(program, 'request', (options) => send(program, options)),
    uploadFile: withTask(program, 'uploadFile', (options) => upload(program, files, options)),
    downloadFile: withTask(program, 'downloadFile', (options) => download(program, files, options)),
  }
}

/** Callers may hold on to a task, to hear of progress or to give up; here what is sent has been sent. */
function withTask(program: MiniProgram, name: string, body: (options: Options) => Promise<Record<string, unknown>>): (options: Options) => unknown {
  const call = asyncApi(program, name, body)
  return (options) => {
    const task: Task = { abort: () => {}, onProgressUpdate: (listener) => listener({ progress: 100 }), onHeadersReceived: () => {} }
    return Object.assign((call(options) as object | undefined) ?? {}, task)
  }
}

async function send(program: MiniProgram, { url, method = 'GET', data, header, responseType }: Options): Promise<Record<string, unknown>> {
  const raw = data instanceof ArrayBuffer || typeof data === 'string' || data === undefined
  const headers = { ...(raw ? {} : { 'content-type': 'application/json' }), ...(header as Headers | undefined) }
  const answer = await reach(program, String(url), { method: String(method), headers, body: method === 'GET' ? undefined : raw ? data : JSON.stringify(data) })
  const body = responseType === 'arraybuffer' ? await answer.arrayBuffer() : parsed(await answer.text())
  return { data: body, statusCode: answer.status, header: Object.fromEntries(answer.headers) }
}

/** WeChat parses what can be parsed, whatever its type says. */
function parsed(text: string): unknown {
  try { return JSON.parse(text) } catch { return text }
}

async function upload(program: MiniProgram, files: Files, { url, filePath, name, formData, header }: Options): Promise<Record<string, unknown>> {
  const file = files.read(String(filePath))
  const form = new FormData()
  for (const [key, value] of Object.entries((formData ?? {}) as Headers)) form.append(key, value)
  form.append(String(name), new Blob([file.bytes], { type: file.type }), file.name)
  const answer = await reach(program, String(url), { method: 'POST', headers: header as Headers | undefined, body: form })
  return { data: await answer.text(), statusCode: answer.status }
}

async function download(program: MiniProgram, files: Files, { url, header }: Options): Promise<Record<string, unknown>> {
  const answer = await reach(program, String(url), { headers: header as Headers | undefined })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const tempFilePath = files.keep({ name: String(url).split(/[?#]/)[0]!.split('/').at(-1)!, type: answer.headers.get('content-type') ?? '', bytes })
  return { tempFilePath, statusCode: answer.status }
}
