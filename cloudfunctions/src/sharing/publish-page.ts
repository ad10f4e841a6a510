import { createHash } from 'node:crypto'
import { entryPage, namesPeople, type SharedPage } from '@shared/sharing/shared-page'
import { emptiedPage, staticPage } from '@shared/sharing/static-page'
import { publishFile } from '../platform/file-storage'
import { onSite, shortLink } from './address'
import { findWords } from './find-words'
import { sharedPageOf, sharedPages, shortIdOf } from './store'

const home = () => onSite('h5/')
const onWeb = (shortId: string) => onSite(`h5/#/${entryPage}?scene=${shortId}`)

/** The page as it is to stand now; null where nothing was ever passed on and there is nothing to see. */
async function pageNow(shared: SharedPage, now: number): Promise<string | null> {
  const [words, shortId] = [await findWords(shared, now), shortIdOf(shared)]
  if (words) return staticPage({ ...words, picture: onSite(`public/art/cards/${words.art}.jpg`), link: shortLink(shortId), onWeb: onWeb(shortId), isUnlisted: namesPeople(shared.page) })
  return (await sharedPages.get(shortId)) ? emptiedPage(home()) : null
}

const hashOf = (html: string) => createHash('sha256').update(html).digest('hex')

/** Puts the page where its short link leads, emptied where its subject was withdrawn. Looks again after writing: of two writers the slower would otherwise leave what is past. */
export async function publishPage(shared: SharedPage, now: number): Promise<void> {
  const html = await pageNow(shared, now)
  if (html === null) return
  const document = await sharedPageOf(shared)
  const pageHash = hashOf(html)
  if (document.pageHash === pageHash) return
  await publishFile(`s/${document._id}.html`, html)
  await sharedPages.update({ _id: document._id }, { pageHash })
  if ((await pageNow(shared, now)) === html) return
  // What stands there may be older than its hash: written anew in any case.
  await sharedPages.update({ _id: document._id }, { pageHash: '' })
  await publishPage(shared, now)
}
