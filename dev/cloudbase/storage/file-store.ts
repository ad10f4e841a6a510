import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { copyFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { placeDurably } from '../durable-file'

export interface StoredFile {
  bytes: number
  modifiedAt: number
  /** Where it stands on this machine. */
  place: string
}

/** `too-large` is over `maxFileBytes`; `name-taken`: a folder has the name, or a file the name of a folder on the way. */
export type Keeping = 'kept' | 'too-large' | 'disk-full' | 'name-taken'

export interface FileStore {
  /** Keeps the whole stream or nothing; on disk when it resolves to `kept`. */
  put(name: string, content: Readable): Promise<Keeping>
  find(name: string): Promise<StoredFile | undefined>
  copy(from: StoredFile, name: string): Promise<Keeping>
  /** Whether there was such a file. */
  remove(name: string): Promise<boolean>
}

export const maxFileBytes = 1024 * 1024 * 1024

async function* within(limit: number, content: AsyncIterable<Buffer>, exceeded: () => void) {
  let size = 0
  for await (const chunk of content) {
    size += chunk.length
    if (size <= limit) yield chunk
  }
  if (size > limit) exceeded()
}

const failures: Record<string, Keeping> = { ENOSPC: 'disk-full', EDQUOT: 'disk-full', ENOTDIR: 'name-taken', EEXIST: 'name-taken', EISDIR: 'name-taken', ENOTEMPTY: 'name-taken' }

function asFailure(error: NodeJS.ErrnoException): Keeping {
  const failure = failures[error.code ?? '']
  if (!failure) throw error
  return failure
}

/** Files under their cloud paths in `folder`. `incoming` is on the same disk and holds what has not arrived whole. Names must pass `isFileName`. */
export function openFileStore(folder: string, incoming: string): FileStore {
  const placeOf = (name: string) => path.join(folder, ...name.split('/'))
  const draft = () => path.join(incoming, randomUUID())

  const keep = async (name: string, write: (draft: string) => Promise<Keeping>): Promise<Keeping> => {
    const arriving = draft()
    try {
      const outcome = await write(arriving)
      if (outcome === 'kept') await placeDurably(arriving, placeOf(name))
      return outcome
    } catch (error) {
      return asFailure(error as NodeJS.ErrnoException)
    } finally {
      await rm(arriving, { force: true })
    }
  }
  return {
    put: (name, content) => keep(name, async arriving => {
      let outcome: Keeping = 'kept'
      await pipeline(within(maxFileBytes, content, () => (outcome = 'too-large')), createWriteStream(arriving, { mode: 0o600 }))
      return outcome
    }),
    async find(name) {
      const place = placeOf(name)
      const found = await stat(place).catch(() => undefined)
      return found?.isFile() ? { place, bytes: found.size, modifiedAt: found.mtimeMs } : undefined
    },
    copy: (from, name) => keep(name, arriving => copyFile(from.place, arriving).then(() => 'kept' as const)),
    remove: name => rm(placeOf(name)).then(() => true, () => false),
  }
}
