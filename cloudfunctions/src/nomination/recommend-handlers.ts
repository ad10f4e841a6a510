import { askSecondLook } from './ask-second-look'
import { giveSecondLook } from './give-second-look'
import { invite } from './invite'
import { refuseRecommendation } from './refuse-recommendation'
import { takeUp } from './take-up'

/** What happens between those who recommend, the person they recommend, and the offices that declined. */
export const recommendHandlers = {
  'nomination.invite': invite,
  'nomination.takeUp': takeUp,
  'nomination.refuse': refuseRecommendation,
  'nomination.askSecondLook': askSecondLook,
  'nomination.giveSecondLook': giveSecondLook,
}
