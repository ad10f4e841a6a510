import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { PublishedBox } from '../../shared/vote/ballot-box'
import { readBox, savedBox, type PublishedFiles } from '../../shared/vote/read-box'
import { zippedFiles } from './zipped-files'

type ReadBytes = (name: string) => Promise<Uint8Array | undefined>

const filesOf = (read: ReadBytes): PublishedFiles => ({
  text: async name => (bytes => bytes && Buffer.from(bytes).toString('utf8'))(await read(name)),
  hex: async name => (bytes => bytes && Buffer.from(bytes).toString('hex'))(await read(name)),
})

const inFolder = (folder: string): ReadBytes => name => readFile(path.join(folder, name)).catch(() => undefined)

const atAddress = (address: string): ReadBytes => async name => {
  const answer = await fetch(`${address.replace(/\/$/, '')}/${name}`)
  return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

async function readOneFile(file: string): Promise<PublishedBox> {
  const bytes = await readFile(file)
  if (isZip(bytes)) return readBox(zippedFiles(bytes))
  const box = savedBox(bytes.toString('utf8'))
  if (!box) throw new Error(`这个文件不是票箱：${file} (not a saved box)`)
  return box
}

/** A ballot box as it stands in public: its address, a folder that holds `box.json`, a zip of one, or one saved JSON. */
export async function readPublished(source: string): Promise<PublishedBox> {
  if (/^https?:/.test(source)) return readBox(filesOf(atAddress(source)))
  const found = await stat(source).catch(() => undefined)
  return found?.isFile() ? readOneFile(source) : readBox(filesOf(inFolder(source)))
}
