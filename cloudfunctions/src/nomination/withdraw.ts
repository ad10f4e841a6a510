import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { withdrawNomination } from '@shared/nomination/withdraw-nomination'
import type { Handler } from '../gateway/handler'
import { fileAfter } from './file-view'
import { keepNomination } from './keep-nomination'
import { moved } from './move-nomination'
import { givePlaceBack } from './quota-places'
import { ownerOf, readWithCampaign } from './reader'

export const withdraw: Handler<'nomination.withdraw'> = async ({ input, caller, personId, now }) => {
  const reading = await readWithCampaign(caller, input.nominationId, now)
  const as = reading && ownerOf(reading)
  if (!reading || !as) return refuse({ kind: 'no-such-nomination' })
  const kept = await keepNomination<CallRefusal<'nomination.withdraw'>>({
    nominationId: input.nominationId, act: 'withdraw', by: 'member', personId, at: now, requestId: input.requestId,
    decide: current => {
      const withdrawn = withdrawNomination({ status: current.status, revision: current.revision, readRevision: input.revision, channel: current.channel, as, isConfirmed: current.version > 0 })
      const reasons = input.reason.trim() ? [{ about: '', text: input.reason.trim() }] : []
      return withdrawn.ok ? moved(current, { act: withdrawn.value.act, at: now, organisationName: '', changes: { reasons } }) : withdrawn
    },
    along: givePlaceBack,
  })
  return kept.ok ? accept(await fileAfter(kept.value, reading, now)) : kept
}
