import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Answer } from './answer'

export interface DoorRequest {
  method: string
  /** Decoded path, without the query. */
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  /** The caller's address as the socket shows it. */
  ip: string
  stream: IncomingMessage
}

export type Door = (request: DoorRequest) => Promise<Answer>

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** Undefined when the address cannot be decoded. */
export function doorRequest(stream: IncomingMessage): DoorRequest | undefined {
  const [rawPath = '/', query = ''] = splitOnce(stream.url ?? '/', '?')
  const path = decoded(rawPath)
  if (path === undefined || path.includes('\0')) return undefined
  return { method: stream.method ?? 'GET', path, query: new URLSearchParams(query), headers: stream.headers, ip: stream.socket.remoteAddress ?? '', stream }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
