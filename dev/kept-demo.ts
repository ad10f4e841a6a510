import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { writeDurably } from './cloudbase/durable-file'
import { callsTo } from './scenario/calls'
import { playDemo, type Demo } from './scenario/demo'
import type { Served } from './serve'

const demoFile = (folder: string) => path.join(folder, 'demo.json')
const begunFile = (folder: string) => path.join(folder, 'demo-begun')

/** Clears a folder whose demo was cut short while it was being written: half a demo is no demo. Nobody has worked in it yet. */
export function forgetHalfDemo(folder: string): void {
  if (existsSync(begunFile(folder)) && !existsSync(demoFile(folder))) rmSync(folder, { recursive: true })
}

export const readDemo = (folder: string): Demo | null => (existsSync(demoFile(folder)) ? (JSON.parse(readFileSync(demoFile(folder), 'utf8')) as Demo) : null)

/** The demo of this folder: as it was kept, or played now. */
export async function demoOf(folder: string, served: Served, tell: (line: string) => void): Promise<Demo> {
  const known = readDemo(folder)
  if (known) return known
  writeFileSync(begunFile(folder), '')
  const demo = await playDemo(callsTo(served.url), served.secrets.FIRST_OFFICER_SECRET, tell)
  await writeDurably(demoFile(folder), JSON.stringify(demo))
  return demo
}
