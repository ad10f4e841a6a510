import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { empty, refused, type Answer } from './answer'
import { contentType, isText } from './content-type'
import type { Door, DoorRequest } from './door-request'
import { wholeFile } from './whole-file'

const compress = promisify(gzip)
const maxCompressed = 500

/** A name with a build's content hash in it never changes what it holds. */
const isImmutable = (file: string) => /[.-][0-9a-f]{8,}\.\w+$/.test(file)

interface Found {
  place: string
  tag: string
}

async function find(folder: string, name: string): Promise<Found | undefined> {
  const wanted = path.join(folder, name.endsWith('/') || name === '' ? `${name}index.html` : name)
  if (!wanted.startsWith(folder + path.sep)) return undefined
  const found = await stat(wanted).catch(() => undefined)
  if (!found?.isFile()) return undefined
  return { place: wanted, tag: `"${createHash('sha1').update(`${wanted} ${found.size} ${found.mtimeMs}`).digest('base64url')}"` }
}

async function compressed(answer: Answer, tag: string, kept: Map<string, Buffer>): Promise<Answer> {
  const small = kept.get(tag) ?? (await compress(answer.body))
  if (kept.size >= maxCompressed) kept.clear()
  kept.set(tag, small)
  return { ...answer, headers: { ...answer.headers, 'content-encoding': 'gzip' }, body: small }
}

/** The files of `folder` under `mount`, which ends in `/`: with types, tags and compression, `index.html` for folders. */
export function staticFiles(mount: string, folder: string): Door {
  const root = path.resolve(folder)
  const kept = new Map<string, Buffer>()

  const answer = async ({ place, tag }: Found, { headers }: DoorRequest): Promise<Answer> => {
    const caching = { etag: tag, vary: 'Accept-Encoding', 'cache-control': isImmutable(place) ? 'public, max-age=31536000, immutable' : 'no-cache' }
    if (headers['if-none-match']?.includes(tag)) return empty(304, caching)
    const type = contentType(place)
    const whole = await wholeFile({ place }, type, caching)
    const wantsSmall = isText(type) && /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
    return wantsSmall ? compressed(whole, tag, kept) : whole
  }
  return async request => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refused('wrong-method')
    const found = await find(root, request.path.slice(mount.length))
    return found ? answer(found, request) : refused('unknown-door')
  }
}
