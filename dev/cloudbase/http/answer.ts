import type { ServerResponse } from 'node:http'

/** What a door answers. `headers` are in lower case. */
export interface Answer {
  status: number
  headers: Record<string, string | number>
  body: string | Uint8Array
}

const statuses = {
  malformed: 400,
  'sign-in-expired': 401,
  'sign-in-refused': 401,
  'sign-in-needed': 401,
  'foreign-origin': 403,
  'foreign-host': 403,
  'not-permitted': 403,
  'unknown-door': 404,
  'unknown-function': 404,
  'wrong-method': 405,
  'too-large': 413,
  'not-json': 415,
  'function-failed': 500,
  'answer-too-large': 500,
  'server-fault': 500,
  'function-timeout': 504,
} as const

/** Why a door did not do what was asked. */
export type DoorRefusal = keyof typeof statuses

const jsonType = 'application/json; charset=utf-8'

/** `text` is JSON already. */
export const jsonText = (text: string, status = 200): Answer => ({ status, headers: { 'content-type': jsonType }, body: text })

export const json = (value: unknown, status = 200): Answer => jsonText(JSON.stringify(value), status)

export const refused = (kind: DoorRefusal, more: object = {}): Answer => json({ ok: false, error: { kind, ...more } }, statuses[kind])

export const bytes = (body: Uint8Array, contentType: string): Answer => ({ status: 200, headers: { 'content-type': contentType }, body })

export const empty = (status = 204, headers: Answer['headers'] = {}): Answer => ({ status, headers, body: '' })

export function send(response: ServerResponse, answer: Answer, withBody: boolean) {
  response.writeHead(answer.status, { 'x-content-type-options': 'nosniff', 'content-length': Buffer.byteLength(answer.body), ...answer.headers })
  response.end(withBody ? answer.body : undefined)
}
