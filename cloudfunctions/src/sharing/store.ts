import { createHash } from 'node:crypto'
import type { SharedPage } from '@shared/sharing/shared-page'
import { collection } from '../platform/collection'

/** A page that is passed on, with what WeChat made for it once; `_id` is its short id. It says nothing of who passes it on or opens it. */
export interface SharedPageDocument extends SharedPage {
  _id: string
  /** 小程序码: its file's id; '' until WeChat has made it. */
  codeFileId: string
  /** The link into WeChat; '' before the first time it is asked for. */
  scheme: string
  schemeMadeAt: number
  /** SHA-256 of the page that stands behind its short link, hex; '' before there is one. */
  pageHash: string
}

export const sharedPages = collection<SharedPageDocument>('sharedPages')

const letters = 'abcdefghijklmnopqrstuvwxyz234567'
const idLength = 10

/** Fifty bits of a hash of the page: the same page has one short id, for everybody and for good. */
export const shortIdOf = ({ page, id }: SharedPage): string =>
  [...createHash('sha256').update(`${page}\n${id}`).digest().subarray(0, idLength)].map(byte => letters[byte % letters.length]).join('')

/** The page's document; made at the first time. */
export async function sharedPageOf({ page, id }: SharedPage): Promise<SharedPageDocument> {
  const shortId = shortIdOf({ page, id })
  const fresh: SharedPageDocument = { _id: shortId, page, id, codeFileId: '', scheme: '', schemeMadeAt: 0, pageHash: '' }
  return (await sharedPages.get(shortId)) ?? ((await sharedPages.add(fresh)).ok ? fresh : ((await sharedPages.get(shortId)) ?? fresh))
}
