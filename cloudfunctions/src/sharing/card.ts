import { accept, refuse } from '@shared/basics/result'
import type { SharingCard } from '@shared/sharing/contract'
import { entryPage } from '@shared/sharing/shared-page'
import type { Handler } from '../gateway/handler'
import { putFile } from '../platform/file-storage'
import { miniProgramCode } from '../platform/wechat/mini-program-code'
import { shortLink } from './address'
import { findWords } from './find-words'
import { publishPage } from './publish-page'
import { sharedPageOf, sharedPages, type SharedPageDocument } from './store'

const codePath = (shortId: string) => `share-codes/${shortId}.png`

async function drawCode({ _id }: SharedPageDocument): Promise<string> {
  const drawn = await miniProgramCode(entryPage, _id)
  if (!drawn.ok) return ''
  const codeFileId = await putFile(`public/${codePath(_id)}`, drawn.value)
  await sharedPages.update({ _id }, { codeFileId })
  return codeFileId
}

/** The page's code, made by WeChat once; while WeChat gives none, whoever asks next asks again. */
async function codeOf(shared: SharedPageDocument): Promise<SharingCard['code']> {
  const fileId = shared.codeFileId || (await drawCode(shared))
  return fileId ? { path: codePath(shared._id), fileId } : null
}

export const card: Handler<'sharing.card'> = async ({ input, now }) => {
  const words = await findWords(input, now)
  if (!words) return refuse({ kind: 'no-such-page' })
  const shared = await sharedPageOf(input)
  // The timer writes pages within a minute; whoever passes one on sooner does not pass on a link to nothing.
  if (shared.pageHash === '') await publishPage(input, now)
  const { title, description, art } = words
  return accept({ ...input, title, description, picture: `art/cards/${art}.jpg`, shortId: shared._id, link: shortLink(shared._id), code: await codeOf(shared) })
}
