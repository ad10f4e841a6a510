import type { Handlers } from '../gateway/handler'
import { conclude } from './conclude'
import { propose, second } from './decide'
import { askReply, note, takeUp } from './investigate'
import { list } from './list'
import { lodge } from './lodge'
import { byNumber, mine } from './own'
import { placeFile } from './place-file'
import { listAsked, reply } from './reply'

export const objectionHandlers: Handlers<'objection'> = {
  'objection.placeFile': placeFile,
  'objection.lodge': lodge,
  'objection.mine': mine,
  'objection.byNumber': byNumber,
  'objection.asked': listAsked,
  'objection.reply': reply,
  'objection.list': list,
  'objection.takeUp': takeUp,
  'objection.note': note,
  'objection.askReply': askReply,
  'objection.propose': propose,
  'objection.second': second,
  'objection.conclude': conclude,
}
