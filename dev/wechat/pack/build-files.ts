import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Path inside the build, with forward slashes, to content. */
export type BuildFiles = Record<string, Buffer>

const CODE = /\.(js|json|wxml|wxss|wxs|map|txt)$/

export const isAsset = (name: string): boolean => !CODE.test(name)

/** Reads every file under `dist`. */
export function readBuild(dist: string): BuildFiles {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => path.join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((file) => [path.relative(dist, file).split(path.sep).join('/'), readFileSync(file)]))
}
