import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { builtFunctions } from './built-functions'

/** A copy of the built functions to start a cloud with; `remove` it when the cloud is closed. */
export async function copiedFunctions() {
  const folder = await mkdtemp(path.join(tmpdir(), 'jiangxuan-functions-'))
  cpSync(await builtFunctions(), folder, { recursive: true })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Puts `source` around a function: it finds the function as it was built at `./built.js`, and exports `main` in its place. `changes` go into its configuration. */
export function wrapFunction(folder: string, name: string, source: string, changes: object = {}): void {
  const place = (file: string) => path.join(folder, name, file)
  renameSync(place('index.js'), place('built.js'))
  writeFileSync(place('index.js'), source)
  writeFileSync(place('config.json'), JSON.stringify({ ...(JSON.parse(readFileSync(place('config.json'), 'utf8')) as object), ...changes }))
}

/** A time limit, in seconds, that no machine reaches: for a function that a test holds up. */
export const unhurried = { timeout: 280 }
