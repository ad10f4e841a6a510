import type { Handlers } from '../gateway/handler'
import { decide } from './decide'
import { readComposition } from './read-composition'

export const reviewHandlers: Handlers<'review'> = {
  'review.decide': decide,
  'review.composition': readComposition,
}
