import type { Handlers } from '../gateway/handler'
import { mine, queue } from './queue'
import { send } from './send'
import { answer, followUp, satisfied } from './talk'

export const suggestionHandlers: Handlers<'suggestion'> = {
  'suggestion.send': send,
  'suggestion.mine': mine,
  'suggestion.satisfied': satisfied,
  'suggestion.followUp': followUp,
  'suggestion.queue': queue,
  'suggestion.answer': answer,
}
