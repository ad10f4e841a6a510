import type { CandidateView } from '@shared/vote/contract'
import { listWith } from '../../list-in-hand'
import { useRoll } from '../../use-roll'

/** Who stands beside this candidate: in the list they were opened from, or on the whole roll for whoever came by a shared card. */
export function useNeighbours(candidateId: string, campaignId: string, order: 'shuffled' | 'strokes' | undefined) {
  const inHand = listWith(candidateId)
  const roll = useRoll(campaignId, order, inHand === null && order !== undefined)
  const list: readonly CandidateView[] = inHand ?? roll.data ?? []
  const at = list.findIndex(one => one.candidateId === candidateId)
  return at === -1 ? null : { previous: list[at - 1], next: list[at + 1], place: `第 ${at + 1} 位，共 ${list.length} 位` }
}
