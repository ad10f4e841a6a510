import { createHash, randomBytes } from 'node:crypto'
import type { Paper } from '@shared/nomination/papers-contract'
import { permitUpload, putFile, temporaryUrls } from '../../platform/file-storage'
import { papers, type PaperDocument } from './store'

/** What was made, with the name it is saved under. */
export interface MadePaper {
  name: string
  content: Uint8Array
  count: number
}

export interface Asking {
  personId: string
  /** All that was asked for, with its request id: the same asked for otherwise is another paper. */
  input: object
  now: number
}

const dayMs = 24 * 3_600_000

const idOf = ({ personId, input }: Asking) => `p_${createHash('sha256').update(`${personId}\n${JSON.stringify(input)}`).digest('hex').slice(0, 40)}`

async function shown({ fileId, name, bytes, count, eraseAt }: PaperDocument): Promise<Paper> {
  const url = (await temporaryUrls([fileId])).get(fileId)
  if (!url) throw new Error('a paper that was kept has an address')
  return { name, url, bytes, until: eraseAt, count }
}

/** What the same request was given before; null where it was given nothing, or what it was given is erased. */
export async function paperOf(asking: Asking): Promise<Paper | null> {
  const kept = await papers.get(idOf(asking))
  return kept && kept.bytes > 0 ? shown(kept) : null
}

/** Puts the file where nobody finds it without its address. It is entered before it is written: a timer erases it even if this breaks off. */
export async function keepPaper(asking: Asking, { name, content, count }: MadePaper): Promise<Paper> {
  const path = `papers/${randomBytes(24).toString('hex')}/${name}`
  const { fileId } = await permitUpload(path)
  const paper: PaperDocument = { _id: idOf(asking), fileId, name, bytes: 0, count, personId: asking.personId, at: asking.now, eraseAt: asking.now + dayMs }
  await papers.put(paper)
  await putFile(path, content)
  await papers.update({ _id: paper._id }, { bytes: content.length })
  return shown({ ...paper, bytes: content.length })
}
