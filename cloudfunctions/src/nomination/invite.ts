import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import type { Handler } from '../gateway/handler'
import { fileAfter } from './file-view'
import { nextInvitation } from './invitation'
import { keepNomination } from './keep-nomination'
import { ownerOf, readWithCampaign } from './reader'

/** A new code, for a lost one, an expired one, or one that the wrong person took up. */
export const invite: Handler<'nomination.invite'> = async ({ input, caller, personId, now }) => {
  const reading = await readWithCampaign(caller, input.nominationId, now)
  if (!reading || ownerOf(reading) !== 'opener') return refuse({ kind: 'no-such-nomination' })
  const kept = await keepNomination<CallRefusal<'nomination.invite'>>({
    nominationId: input.nominationId, act: 'invite', by: 'member', personId, at: now, requestId: input.requestId,
    decide: current => {
      if (current.status !== 'awaitingNominee') return refuse({ kind: 'not-in-this-status', status: current.status })
      if (current.revision !== input.revision) return refuse({ kind: 'changed-meanwhile' })
      return accept({ ...current, ...nextInvitation(current, reading.campaign, now), nomineeId: null, trail: [...current.trail, { act: 'invite' as const, at: now, organisationName: '' }] })
    },
  })
  return kept.ok ? accept(await fileAfter(kept.value, reading, now)) : kept
}
