import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { mayTakeUp } from '@shared/nomination/invitation'
import type { Handler } from '../gateway/handler'
import { invitationHash } from '../identity/invitation-code'
import { fileView } from './file-view'
import { keepNomination } from './keep-nomination'
import { fromOwnFile, writtenBefore } from './written-before'
import { readWithCampaign } from './reader'
import { nominationDrafts, nominations, type NominationDocument } from './store'

type Refusal = CallRefusal<'nomination.takeUp'>

const takenUp = (current: NominationDocument, personId: string, at: number) =>
  accept({ ...current, nomineeId: personId, trail: [...current.trail, { act: 'take-up' as const, at, organisationName: '' }] })

/** A code is taken up once, by one person; from then on the file is that person's to confirm, correct or refuse. */
export const takeUp: Handler<'nomination.takeUp'> = async ({ input, caller, personId, now }) => {
  const hash = invitationHash(input.code)
  const [found] = await nominations.find({ where: { invitationHash: hash }, limit: 1, fields: ['nomineeId', 'campaignId'] })
  if (!found) return refuse({ kind: 'no-such-invitation' })
  const before = await writtenBefore(found, personId)
  const kept = found.nomineeId === personId ? accept(null) : await keepNomination<Refusal>({
    nominationId: found._id, act: 'take-up', by: 'member', personId, at: now,
    decide: current => {
      const { status, nomineeId, invitation, personId: openerId } = current
      if (current.invitationHash !== hash) return refuse({ kind: 'no-such-invitation' })
      const may = mayTakeUp({ status, expiresAt: invitation?.expiresAt ?? 0, nomineeId, openerId, personId, now })
      return may.ok ? takenUp(current, personId, now) : may
    },
    along: async transaction => {
      const draft = before && (await transaction.get(nominationDrafts, found._id))
      if (draft) await transaction.put(nominationDrafts, fromOwnFile(draft, before))
    },
  })
  if (!kept.ok) return kept.error.kind === 'no-such-nomination' ? refuse({ kind: 'no-such-invitation' }) : (kept as { ok: false; error: Refusal })
  const reading = await readWithCampaign(caller, found._id, now)
  return reading ? accept(await fileView(reading, now)) : refuse({ kind: 'no-such-invitation' })
}
