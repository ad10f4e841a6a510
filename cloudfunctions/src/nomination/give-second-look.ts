import { accept, refuse } from '@shared/basics/result'
import { isRunning } from '@shared/campaign/campaign-state'
import type { CallRefusal } from '@shared/contract'
import { assessEligibility } from '@shared/nomination/assess-eligibility'
import type { Place } from '@shared/nomination/may-read'
import { isOwnMatter } from '@shared/nomination/may-read'
import { quotaOf } from '@shared/nomination/quota'
import { giveSecondLook as decideSecondLook } from '@shared/nomination/second-look'
import type { NominationAct } from '@shared/nomination/status'
import type { Call, Handler } from '../gateway/handler'
import { organisations, type Held } from '../identity/store'
import { fileAfter } from './file-view'
import { joinOrLead } from './join-or-lead'
import { keepNomination } from './keep-nomination'
import { moved } from './move-nomination'
import { takePlace } from './quota-places'
import { readWithCampaign, type ReadingInCampaign } from './reader'
import type { NominationDocument, Reach } from './store'

type Giving = Call<'nomination.giveSecondLook'>
type Refusal = CallRefusal<'nomination.giveSecondLook'>

/** The post from which the caller looks: at the unit, at the recommender, or the city's. */
async function postOf({ caller }: Giving, { nomination, places }: ReadingInCampaign): Promise<Pick<Held, 'name' | 'role' | 'organisationName'>> {
  const officeAt: Partial<Record<Place, string | null>> = { unit: nomination.unitId, recommender: nomination.recommenderId }
  const posts = (await caller.held()).filter(({ post }) => post === 'officer')
  const found = posts.find(({ organisationId }) => places.some(place => officeAt[place] === organisationId)) ?? posts.find(({ role }) => role === 'cityOfficer')
  return found ?? { name: '', role: 'member', organisationName: '' }
}

const reachAfter: Partial<Record<NominationAct, Reach>> = { 'overturn-to-recommender': 2, 'overturn-for-review': 3 }

/** The file with the answer, which stands as an opinion in the box of the office it is about. */
function answered(current: NominationDocument, { input, now }: Giving, act: NominationAct, { charter }: ReadingInCampaign['campaign'], post: Pick<Held, 'name' | 'organisationName'>) {
  const { secondLook } = current
  if (!secondLook) throw new Error(`file ${current._id} has no second look to answer`)
  const isOverturned = input.outcome === 'overturn'
  const soft = assessEligibility(charter.eligibility, current.answers, current.softReasons).filter(({ weight, verdict }) => weight === 'soft' && verdict !== 'holds').map(({ code }) => code)
  const opinion = { level: secondLook.level, organisationName: post.organisationName, verdict: isOverturned ? ('recommend' as const) : ('decline' as const), text: `复核：${input.answer}`, by: post.name, at: now, sealFileId: null }
  return moved(current, {
    act, at: now, organisationName: post.organisationName,
    changes: {
      secondLook: { ...secondLook, outcome: input.outcome, answer: input.answer, by: post.name, answeredAt: now },
      opinions: [...current.opinions, opinion],
      reasons: isOverturned ? [] : current.reasons,
      isPutForward: current.isPutForward || act === 'overturn-for-review',
      softAccepted: act === 'overturn-to-approved' ? soft : current.softAccepted,
      reach: Math.max(current.reach, reachAfter[act] ?? 0) as Reach,
    },
  })
}

async function hardQuota({ nomination, campaign }: ReadingInCampaign): Promise<number | null> {
  const recommender = nomination.recommenderId ? await organisations.get(nomination.recommenderId) : null
  const quota = recommender && quotaOf(campaign.charter, recommender.kind)
  return quota?.hardness === 'hard' ? quota.count : null
}

/** 复核 by another officer than the one who declined. */
export const giveSecondLook: Handler<'nomination.giveSecondLook'> = async call => {
  const { input, caller, personId, now } = call
  const reading = await readWithCampaign(caller, input.nominationId, now)
  if (!reading) return refuse({ kind: 'no-such-nomination' })
  const { charter, amendments, state } = reading.campaign
  const [post, places] = await Promise.all([postOf(call, reading), hardQuota(reading)])
  const kept = await keepNomination<Refusal>({
    nominationId: input.nominationId, act: 'give-second-look', by: post.role, personId, at: now, requestId: input.requestId,
    decide: current => {
      const given = decideSecondLook({
        charter, amendments, now, status: current.status, revision: current.revision, readRevision: input.revision, isRunning: isRunning(state), level: current.secondLook?.level ?? 'city',
        places: reading.places, isOwnFile: isOwnMatter(current, reading.reader), declinedBy: current.declinedBy, personId, outcome: input.outcome,
      })
      return given.ok ? answered(current, call, given.value.act, reading.campaign, post) : given
    },
    along: async (transaction, next) => {
      const placed = places !== null && next.status === 'underReview' ? await takePlace(transaction, next, places) : accept(null)
      if (placed.ok) await joinOrLead(transaction, next, now)
      return placed
    },
  })
  return kept.ok ? accept(await fileAfter(kept.value, reading, now)) : kept
}
