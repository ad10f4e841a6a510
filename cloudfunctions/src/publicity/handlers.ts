import type { Handlers } from '../gateway/handler'
import { decideObjection, listObjections } from './decide-objection'
import { object } from './object'
import { pending, preview, showNotice } from './preview'
import { propose } from './propose'
import { second } from './publish'

export const publicityHandlers: Handlers<'publicity'> = {
  'publicity.preview': preview,
  'publicity.propose': propose,
  'publicity.second': second,
  'publicity.notice': showNotice,
  'publicity.pending': pending,
  'publicity.object': object,
  'publicity.objections': listObjections,
  'publicity.decideObjection': decideObjection,
}
