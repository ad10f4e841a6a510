import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { buildFunctionsInto } from '../../scripts/build-functions'

const root = path.resolve(__dirname, '../..')
const sources = ['cloudfunctions', 'shared', 'scripts/build-functions.ts', 'package-lock.json']

function filesUnder(place: string): string[] {
  if (!statSync(place).isDirectory()) return place.endsWith('.test.ts') ? [] : [place]
  return readdirSync(place).sort().flatMap(entry => filesUnder(path.join(place, entry)))
}

/** One hash over what the functions are made of, and over `more` files and folders of the project. */
export function hashOfSources(more: string[] = []): string {
  const hash = createHash('sha256')
  for (const file of [...sources, ...more].map(place => path.join(root, place)).flatMap(filesUnder)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** The functions as they stand in the sources, built once for each state of them. Two test processes may ask at the same time. */
export async function builtFunctions(): Promise<string> {
  const place = path.join(root, '.cache/functions', hashOfSources())
  if (existsSync(place)) return place
  const draft = `${place}.${process.pid}`
  await buildFunctionsInto(draft)
  try {
    renameSync(draft, place)
  } catch {
    rmSync(draft, { recursive: true })
  }
  return place
}
