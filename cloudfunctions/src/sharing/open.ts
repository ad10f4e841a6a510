import { accept, refuse } from '@shared/basics/result'
import { dayMs } from '@shared/basics/shanghai-time'
import { entryPage } from '@shared/sharing/shared-page'
import type { Handler } from '../gateway/handler'
import { schemeLifeDays, urlScheme } from '../platform/wechat/url-scheme'
import { sharedPages, type SharedPageDocument } from './store'

export const open: Handler<'sharing.open'> = async ({ input }) => {
  const shared = await sharedPages.get(input.shortId)
  return shared ? accept({ page: shared.page, id: shared.id }) : refuse({ kind: 'no-such-page' })
}

/** A day before a scheme ends it is no longer given out: whoever has it still has the time to use it. */
const stillLives = ({ scheme, schemeMadeAt }: SharedPageDocument, now: number) => scheme !== '' && now < schemeMadeAt + (schemeLifeDays - 1) * dayMs

/** One scheme a page for all who open it, asked for again when it grows old. */
export const wayIn: Handler<'sharing.wayIn'> = async ({ input, now }) => {
  const shared = await sharedPages.get(input.shortId)
  if (!shared) return refuse({ kind: 'no-such-page' })
  if (stillLives(shared, now)) return accept({ scheme: shared.scheme })
  const made = await urlScheme(entryPage, `scene=${shared._id}`)
  if (!made.ok) return refuse({ kind: 'wechat-gives-none' })
  await sharedPages.update({ _id: shared._id }, { scheme: made.value, schemeMadeAt: now })
  return accept({ scheme: made.value })
}
