import type { IncomingHttpHeaders } from 'node:http'

const localNames = new Set(['127.0.0.1', 'localhost', '[::1]'])

function hostOf(address: string): string | undefined {
  try {
    return new URL(address).host
  } catch {
    return undefined
  }
}

const nameOf = (host: string) => host.replace(/:\d+$/, '')

/** Another name that resolves to this machine would let a foreign page pass for the same origin. */
export const hasLocalHost = (headers: IncomingHttpHeaders) => localNames.has(nameOf(headers.host ?? ''))

/** A program sends no origin; a page of ours sends our own. */
export const isSameOrigin = (headers: IncomingHttpHeaders) =>
  headers.origin === undefined ? headers['sec-fetch-site'] !== 'cross-site' : hostOf(headers.origin) === headers.host

/** Wider than `isSameOrigin`: any page served from this machine, such as the H5 build's own development server. */
export const isLocalOrigin = (headers: IncomingHttpHeaders) =>
  headers.origin === undefined ? headers['sec-fetch-site'] !== 'cross-site' : localNames.has(nameOf(hostOf(headers.origin) ?? ''))
