import { endpoint } from '../basics/endpoint'
import { id } from '../basics/inputs'
import { strictObject } from '../basics/z'

/** A photograph of a candidate; the address is good for two hours. */
export interface CandidatePhoto {
  materialId: string
  url: string
  /** Empty where nobody wrote one. */
  caption: string
}

export interface CandidateVideo extends CandidatePhoto {
  seconds: number
}

export interface CandidatePictures {
  photos: CandidatePhoto[]
  videos: CandidateVideo[]
}

export const picturesContract = {
  /** Photographs and videos that the candidate agreed to show and that passed their check. A consent taken back counts within half a minute. */
  'vote.candidatePictures': endpoint<CandidatePictures, { kind: 'no-such-candidate' }>()({ roles: ['visitor'], input: strictObject({ candidateId: id() }), refusals: ['no-such-candidate'], perMinute: 240 }),
}
