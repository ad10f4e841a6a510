import type { Charter } from '../campaign/charter'
import type { Signed } from '../ledger/log'
import type { Hash } from '../ledger/merkle-tree'
import { tilePath, tileWidth } from '../ledger/tiles'
import type { BoxFile, CosignedFile, PublishedBox } from './ballot-box'

/** Published files by name, wherever they lie; undefined where there is none. */
export interface PublishedFiles {
  text: (name: string) => Promise<string | undefined>
  /** The bytes, hex. */
  hex: (name: string) => Promise<string | undefined>
}

/** A file without which nothing can be checked. */
export class FileMissing extends Error {
  constructor(readonly file: string) {
    super(`没有这个文件：${file} (no such published file)`)
  }
}

async function readJson<Value>({ text }: PublishedFiles, name: string): Promise<Value> {
  const found = await text(name)
  if (found === undefined) throw new FileMissing(name)
  return JSON.parse(found) as Value
}

/** Hashes written one behind the other. */
export const hashesIn = (hex: string): Hash[] => hex.match(/.{64}/g) ?? []

/** The leaves of a box of this size, from its lowest tiles; what is missing there is missing here. */
export async function readTiles(files: PublishedFiles, size: number): Promise<Hash[]> {
  const leaves: Hash[] = []
  for (let index = 0; index * tileWidth < size; index += 1) {
    const hashes = Array<Hash>(Math.min(tileWidth, size - index * tileWidth)).fill('')
    leaves.push(...hashesIn((await files.hex(tilePath({ level: 0, index, hashes }))) ?? ''))
  }
  return leaves
}

const nobodyCosigned: CosignedFile = { cosigners: [], cosignatures: [] }

/** A ballot box as it stands in public, from its files. A box may grow meanwhile: the leaves are read last, so that they hold what everything else speaks of. Throws FileMissing. */
export async function readBox(files: PublishedFiles): Promise<PublishedBox> {
  const file = await readJson<BoxFile>(files, 'box.json')
  const charter = await readJson<Charter>(files, 'charter.json')
  const cosigned = (await files.text('cosignatures.json')) ?? JSON.stringify(nobodyCosigned)
  const checkpoints = await readJson<Signed[]>(files, 'checkpoints.json')
  return { file, charter, checkpoints, ...(JSON.parse(cosigned) as CosignedFile), leaves: await readTiles(files, checkpoints[checkpoints.length - 1]?.size ?? 0) }
}

type SavedBox = Omit<PublishedBox, 'leaves'> & { leaves: string }

/** The box as one text, to be kept in one file. */
export const saveBox = ({ leaves, ...box }: PublishedBox): string => JSON.stringify({ ...box, leaves: leaves.join('') } satisfies SavedBox)

const isSaved = (value: Partial<SavedBox>): value is SavedBox => typeof value.leaves === 'string' && Array.isArray(value.checkpoints) && !!value.file && !!value.charter

/** A box that was kept in one file; undefined for a text that is none. */
export function savedBox(text: string): PublishedBox | undefined {
  const value = JSON.parse(text) as Partial<SavedBox>
  return isSaved(value) ? { ...nobodyCosigned, ...value, leaves: hashesIn(value.leaves) } : undefined
}
