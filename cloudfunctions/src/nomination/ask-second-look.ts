import { accept, refuse } from '@shared/basics/result'
import { isRunning } from '@shared/campaign/campaign-state'
import type { CallRefusal } from '@shared/contract'
import { askSecondLook as decideAsking } from '@shared/nomination/second-look'
import type { Opinion } from '@shared/nomination/contract'
import type { Handler } from '../gateway/handler'
import { fileAfter } from './file-view'
import { keepNomination } from './keep-nomination'
import { moved } from './move-nomination'
import { ownerOf, readWithCampaign } from './reader'
import type { NominationDocument, Reach } from './store'

const declineOf = ({ opinions }: NominationDocument): Pick<Opinion, 'level' | 'at'> => [...opinions].reverse().find(({ verdict }) => verdict === 'decline') ?? { level: 'city', at: 0 }

/** The office above the one that declined may look, too. */
const reachFor = { unit: 2, recommender: 3, city: 3 } as const

/** 请求复核, by the nominee; of a file whose nominee never confirmed there is nothing to look at. */
export const askSecondLook: Handler<'nomination.askSecondLook'> = async ({ input, caller, personId, now }) => {
  const reading = await readWithCampaign(caller, input.nominationId, now)
  if (!reading || ownerOf(reading) !== 'nominee') return refuse({ kind: 'no-such-nomination' })
  const { charter, state } = reading.campaign
  const kept = await keepNomination<CallRefusal<'nomination.askSecondLook'>>({
    nominationId: input.nominationId, act: 'ask-second-look', by: 'member', personId, at: now, requestId: input.requestId,
    decide: current => {
      const { level, at: declinedAt } = declineOf(current)
      const asked = decideAsking({ charter, status: current.status, revision: current.revision, readRevision: input.revision, isRunning: isRunning(state), declinedAt, level, hasHadOne: current.secondLook !== null, why: input.why, now })
      if (!asked.ok) return asked
      return moved(current, { act: 'ask-second-look', at: now, organisationName: '', changes: { secondLook: asked.value.secondLook, reach: Math.max(current.reach, reachFor[level]) as Reach } })
    },
  })
  return kept.ok ? accept(await fileAfter(kept.value, reading, now)) : kept
}
