import { cpSync, renameSync, writeFileSync } from 'node:fs'
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

/** Puts `source` around a function: it finds the function as it was built at `./built.js`, and exports `main` in its place. */
export function wrapFunction(folder: string, name: string, source: string): void {
  renameSync(path.join(folder, name, 'index.js'), path.join(folder, name, 'built.js'))
  writeFileSync(path.join(folder, name, 'index.js'), source)
}
