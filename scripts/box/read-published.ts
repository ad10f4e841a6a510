import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Signed } from '../../shared/ledger/log'
import type { Hash } from '../../shared/ledger/merkle-tree'
import { tilePath, tileWidth } from '../../shared/ledger/tiles'
import type { BoxFile, PublishedBox } from '../../shared/vote/ballot-box'

/** One published file, from a folder on disk or an address; undefined when there is none. */
async function readBytes(source: string, name: string): Promise<Buffer | undefined> {
  if (!/^https?:/.test(source)) return readFile(path.join(source, name)).catch(() => undefined)
  const answer = await fetch(`${source.replace(/\/$/, '')}/${name}`)
  return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined
}

async function readJson<Value>(source: string, name: string): Promise<Value> {
  const bytes = await readBytes(source, name)
  if (!bytes) throw new Error(`没有这个文件：${source} ${name} (no such published file)`)
  return JSON.parse(bytes.toString('utf8')) as Value
}

const hashesIn = (bytes: Buffer): Hash[] => bytes.toString('hex').match(/.{64}/g) ?? []

/** The leaves of a box of this size, from its lowest tiles; what is missing there is missing here. */
async function readLeaves(source: string, size: number): Promise<Hash[]> {
  const leaves: Hash[] = []
  for (let index = 0; index * tileWidth < size; index += 1) {
    const hashes = Array<Hash>(Math.min(tileWidth, size - index * tileWidth)).fill('')
    const tile = await readBytes(source, tilePath({ level: 0, index, hashes }))
    leaves.push(...(tile ? hashesIn(tile) : []))
  }
  return leaves
}

/** A ballot box as it stands in public: a folder that holds `box.json`, or its address. */
export async function readPublished(source: string): Promise<PublishedBox> {
  const file = await readJson<BoxFile>(source, 'box.json')
  const checkpoints = await readJson<Signed[]>(source, 'checkpoints.json')
  return { file, checkpoints, leaves: await readLeaves(source, checkpoints[checkpoints.length - 1]?.size ?? 0) }
}
