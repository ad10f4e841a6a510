import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { refuseRecommendation as decideRefusal } from '@shared/nomination/refuse-recommendation'
import type { Handler } from '../gateway/handler'
import { fileAfter } from './file-view'
import { keepNomination } from './keep-nomination'
import { moved } from './move-nomination'
import { ownerOf, readWithCampaign } from './reader'

export const refuseRecommendation: Handler<'nomination.refuse'> = async ({ input, caller, personId, now }) => {
  const reading = await readWithCampaign(caller, input.nominationId, now)
  if (!reading || ownerOf(reading) !== 'nominee') return refuse({ kind: 'no-such-nomination' })
  const kept = await keepNomination<CallRefusal<'nomination.refuse'>>({
    nominationId: input.nominationId, act: 'refuse', by: 'member', personId, at: now, requestId: input.requestId,
    decide: current => {
      const refused = decideRefusal({ status: current.status, revision: current.revision, readRevision: input.revision })
      const reasons = input.reason.trim() ? [{ about: '', text: input.reason.trim() }] : []
      return refused.ok ? moved(current, { act: refused.value.act, at: now, organisationName: '', changes: { reasons, invitationHash: '' } }) : refused
    },
  })
  return kept.ok ? accept(await fileAfter(kept.value, reading, now)) : kept
}
