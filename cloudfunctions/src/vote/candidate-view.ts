import type { CandidateView } from '@shared/vote/contract'
import type { CandidateDocument } from './store'

/** What the public may know of a candidate in a list. */
export const candidateView = ({ _id, number, group, name, trade, unitName, deed, withdrawn }: CandidateDocument): CandidateView => ({ candidateId: _id, number, group, name, trade, unitName, deed, withdrawn })
