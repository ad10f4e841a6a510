import { mkdirSync, mkdtempSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A folder of a bench's own, on the disk the project lies on: a folder in memory would make syncing cost nothing. */
export function benchFolder(name: string): string {
  const parent = resolve(__dirname, '../.cache/bench')
  mkdirSync(parent, { recursive: true })
  return mkdtempSync(join(parent, `${name}-`))
}
