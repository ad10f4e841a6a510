import type { Handlers } from '../gateway/handler'
import { second } from './confer'
import { listHonoured } from './directory'
import { pending, propose } from './propose'

export const outcomeHandlers: Handlers<'outcome'> = {
  'outcome.propose': propose,
  'outcome.pending': pending,
  'outcome.second': second,
  'outcome.honoured': listHonoured,
}
