import { empty, refused, type Answer } from './answer'
import type { Door } from './door-request'
import { isLocalOrigin } from './guard'

const allow = (origin: string) => ({
  'access-control-allow-origin': origin,
  'access-control-allow-credentials': 'true',
  vary: 'Origin',
})

const preflight = (origin: string): Answer => empty(204, {
  ...allow(origin),
  'access-control-allow-methods': 'GET,POST,PUT,OPTIONS',
  'access-control-allow-headers': 'content-type,authorization,signature,x-cos-security-token,x-cos-meta-fileid,key',
  'access-control-max-age': 600,
})

/** Lets pages of this machine call a door that CloudBase opens to browsers, and refuses pages of any other. */
export const acrossOrigins = (door: Door): Door => async request => {
  if (!isLocalOrigin(request.headers)) return refused('foreign-origin')
  const { origin } = request.headers
  if (request.method === 'OPTIONS') return preflight(origin ?? '*')
  const answer = await door(request)
  return origin ? { ...answer, headers: { ...answer.headers, ...allow(origin) } } : answer
}
