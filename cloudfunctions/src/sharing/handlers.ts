import type { Handlers } from '../gateway/handler'
import { card } from './card'
import { open, wayIn } from './open'
import { union } from './union'

export const sharingHandlers: Handlers<'sharing'> = {
  'sharing.card': card,
  'sharing.open': open,
  'sharing.wayIn': wayIn,
  'sharing.union': union,
}
