import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

async function syncFolder(folder: string) {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Puts a finished file in its place for good: its bytes and its name are on disk when this resolves. */
export async function placeDurably(finished: string, place: string) {
  const handle = await open(finished, 'r+')
  await handle.sync().finally(() => handle.close())
  const folder = path.dirname(place)
  await mkdir(folder, { recursive: true })
  await rename(finished, place)
  await syncFolder(folder)
}

/** Writes the whole file or nothing. A reader sees the old content or the new one. */
export async function writeDurably(place: string, content: string | Uint8Array) {
  await mkdir(path.dirname(place), { recursive: true })
  const draft = path.join(path.dirname(place), `.${randomUUID()}.draft`)
  try {
    const handle = await open(draft, 'wx', 0o600)
    await handle.writeFile(content).finally(() => handle.close())
    await placeDurably(draft, place)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
