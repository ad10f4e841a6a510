import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Signed } from '../../shared/ledger/log'

/** A checkpoint that was kept in a file; undefined when there is no such file. Throws when it is not JSON. */
export function readCheckpoint(file: string): Signed | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
  return JSON.parse(text) as Signed
}

export function rememberCheckpoint(file: string, { origin, size, root, signedAt, signature, publicKey }: Signed): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ origin, size, root, signedAt, signature, publicKey }, null, 2)}\n`)
}
