import { accept, refuse, type Result } from '../basics/result'
import { dayMs, dayOf, endOfDay } from '../basics/shanghai-time'
import type { RefusalOf } from '../basics/endpoint'
import type { Charter } from '../campaign/charter'
import { windowOf } from '../campaign/stage-view'
import type { Opinion } from './contract'
import type { Place } from './may-read'
import { recommendationClosesAt, type Timing } from './nomination-window'
import type { SecondLook } from './nomination-file'
import type { secondLookContract } from './second-look-contract'
import { after, type NominationAct, type NominationStatus } from './status'

type Days = Pick<Charter, 'secondLook'>
const daysOf = ({ secondLook }: Days) => secondLook ?? { askWithinDays: 5, answerWithinDays: 5 }
const endOfDayIn = (now: number, days: number): number => endOfDay(dayOf(now + days * dayMs))

/** Until when, exclusive, a second look may be asked for, from the instant of the decline: its last day counts whole. */
export const askingClosesAt = (charter: Days, declinedAt: number): number => endOfDayIn(declinedAt, daysOf(charter).askWithinDays)

export interface AskingSecondLook {
  charter: Days
  status: NominationStatus
  revision: number
  readRevision: number
  isRunning: boolean
  declinedAt: number
  level: Opinion['level']
  hasHadOne: boolean
  why: string
  now: number
}

type AskRefusal = Exclude<RefusalOf<(typeof secondLookContract)['nomination.askSecondLook']>, { kind: 'no-such-nomination' }>

/** 请求复核: decides whether the nominee may ask, and until when the office is to answer. */
export const askSecondLook = (asking: AskingSecondLook): Result<{ status: NominationStatus; secondLook: SecondLook }, AskRefusal> => {
  const { charter, status, level, why, now } = asking
  if (asking.hasHadOne) return refuse({ kind: 'second-look-used' })
  const next = after(status, 'ask-second-look')
  if (next === null) return refuse({ kind: 'not-in-this-status', status })
  if (asking.revision !== asking.readRevision) return refuse({ kind: 'changed-meanwhile' })
  if (!asking.isRunning) return refuse({ kind: 'campaign-not-running' })
  const closedAt = askingClosesAt(charter, asking.declinedAt)
  if (now >= closedAt) return refuse({ kind: 'second-look-closed', closedAt })
  const answerBy = endOfDayIn(now, daysOf(charter).answerWithinDays)
  return accept({ status: next, secondLook: { level, askedAt: now, why, answerBy, outcome: null, answer: '', by: '', answeredAt: null } })
}

const overturned: Record<Opinion['level'], NominationAct> = { unit: 'overturn-to-recommender', recommender: 'overturn-for-review', city: 'overturn-to-approved' }

/** Officers of the office that declined, and of the one above it: where an office has but one officer, the one above looks. */
const lookersAt: Record<Opinion['level'], Place[]> = { unit: ['unit', 'recommender'], recommender: ['recommender', 'city'], city: ['city'] }

/** Until when, exclusive, a declined file may still come back into the selection: while the next office may still act on it, or, declined by the city, before ballots or candidates are settled. */
export const overturnClosesAt = ({ charter, amendments }: Omit<Timing, 'now'>, level: Opinion['level']): number | null => {
  if (level === 'unit') return recommendationClosesAt({ charter, amendments }, 'recommender')
  if (level === 'recommender') return windowOf(charter, amendments, 'eligibilityReview')?.closesAt ?? null
  const ends = [windowOf(charter, amendments, 'publicVote')?.opensAt, windowOf(charter, amendments, 'expertReview')?.closesAt].filter(end => typeof end === 'number')
  return ends.length > 0 ? Math.min(...ends) : null
}

export interface GivingSecondLook extends Timing {
  status: NominationStatus
  revision: number
  readRevision: number
  isRunning: boolean
  level: Opinion['level']
  places: readonly Place[]
  isOwnFile: boolean
  /** Who declined it. */
  declinedBy: string
  personId: string
  outcome: 'uphold' | 'overturn'
}

type GiveRefusal = Exclude<RefusalOf<(typeof secondLookContract)['nomination.giveSecondLook']>, { kind: 'no-such-nomination' } | { kind: 'quota-full' }>

/** 复核: decides whether this officer may answer, and what becomes of the file. Never the one who declined it. */
export const giveSecondLook = (giving: GivingSecondLook): Result<{ act: NominationAct; status: NominationStatus }, GiveRefusal> => {
  const { status, level, outcome, now } = giving
  if (status !== 'secondLook') return refuse({ kind: 'not-in-this-status', status })
  if (!giving.places.some(place => lookersAt[level].includes(place))) return refuse({ kind: 'not-with-you' })
  if (giving.isOwnFile) return refuse({ kind: 'own-file' })
  if (giving.declinedBy === giving.personId) return refuse({ kind: 'declined-by-you' })
  if (giving.revision !== giving.readRevision) return refuse({ kind: 'changed-meanwhile' })
  if (!giving.isRunning) return refuse({ kind: 'campaign-not-running' })
  const closedAt = overturnClosesAt(giving, level)
  if (outcome === 'overturn' && closedAt !== null && now >= closedAt) return refuse({ kind: 'second-look-closed', closedAt })
  const act = outcome === 'uphold' ? 'uphold' : overturned[level]
  const next = after(status, act)
  return next === null ? refuse({ kind: 'not-in-this-status', status }) : accept({ act, status: next })
}
