import type { PublishedBox } from '../../shared/vote/ballot-box'
import { FileMissing, readBox, savedBox } from '../../shared/vote/read-box'
import { filesAround, zippedFiles } from '../box/zipped-files'

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

async function boxInFolder(files: readonly File[]): Promise<PublishedBox> {
  const byPath = await Promise.all(files.map(async file => [file.webkitRelativePath || file.name, await bytesOf(file)] as const))
  return readBox(filesAround(Object.fromEntries(byPath)))
}

async function boxInFile(file: File): Promise<PublishedBox> {
  const bytes = await bytesOf(file)
  if (isZip(bytes)) return readBox(zippedFiles(bytes))
  const box = savedBox(await file.text())
  if (!box) throw new Error('这个文件不是票箱。请选压缩包，或台账页上存下的那一个文件。')
  return box
}

/** The box that somebody chose; throws a sentence for them. */
export async function chosenBox(files: readonly File[]): Promise<PublishedBox> {
  const [only] = files
  try {
    return only && files.length === 1 && !only.webkitRelativePath ? await boxInFile(only) : await boxInFolder(files)
  } catch (error) {
    if (error instanceof FileMissing) throw new Error(`里面没有 ${error.file}，不是一个完整的票箱文件夹。`, { cause: error })
    throw error instanceof SyntaxError ? new Error('文件读不出来，可能没有存完整。', { cause: error }) : error
  }
}
