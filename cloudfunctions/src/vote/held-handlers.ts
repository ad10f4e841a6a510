import { listHeldGroups, propose, second, showVoids } from './held-groups'

/** Calls about held ballots. */
export const heldHandlers = {
  'vote.heldGroups': listHeldGroups,
  'vote.proposeHeld': propose,
  'vote.secondHeld': second,
  'vote.voids': showVoids,
}
