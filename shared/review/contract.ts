import { endpoint } from '../basics/endpoint'
import { id, requestId, sentence, text } from '../basics/inputs'
import { array, enum as oneOf, int, maxLength, minimum, nullable, number, optional, strictObject } from '../basics/z'
import type { NominationFile } from '../nomination/contract'
import type { NominationStatus } from '../nomination/status'

/** 结构比例: shares among the files approved so far. */
export interface CompositionBar {
  key: string
  title: string
  count: number
  of: number
}

export const reviewContract = {
  /** 资格初审: approve, return with reasons, or decline with reasons; decided on the revision that was read. */
  'review.decide': endpoint<
    NominationFile,
    | { kind: 'no-such-nomination' }
    | { kind: 'changed-meanwhile' }
    | { kind: 'not-in-this-status'; status: NominationStatus }
    | { kind: 'reasons-missing' }
    | { kind: 'soft-clause-undecided'; code: string }
    | { kind: 'review-closed'; closedAt: number }
    | { kind: 'campaign-not-running' }
    | { kind: 'own-file' }
    | { kind: 'no-such-material' }
  >()({
    roles: ['cityOfficer'],
    input: strictObject({
      nominationId: id(),
      revision: number().check(int(), minimum(0)),
      verdict: oneOf(['approve', 'return', 'decline']),
      reasons: array(strictObject({ about: text(40), text: sentence(300) })).check(maxLength(20)),
      /** Codes of the soft clauses whose given reason the reviewer accepts. */
      softAccepted: array(text(40)).check(maxLength(20)),
      text: text(500),
      /** The picture of the sealed page, among the attachments of the file. */
      sealFileId: optional(nullable(id())),
      requestId: requestId(),
    }),
    refusals: ['no-such-nomination', 'changed-meanwhile', 'not-in-this-status', 'reasons-missing', 'soft-clause-undecided', 'review-closed', 'campaign-not-running', 'own-file', 'no-such-material'],
  }),
  'review.composition': endpoint<{ approved: number; bars: CompositionBar[] }, { kind: 'no-such-campaign' }>()({ roles: ['cityOfficer'], input: strictObject({ campaignId: id() }), refusals: ['no-such-campaign'] }),
}
