import { endpoint } from '../basics/endpoint'
import { day, id, requestId } from '../basics/inputs'
import { type PageOf, paging } from '../basics/page-of'
import { array, maxLength, minLength, strictObject } from '../basics/z'
import type { PublicityLevel } from '../campaign/publicity-round'
import type { DayMark, PublicityNotice } from './notice'
import { noticeInput } from './notice-input'

/** A published notice in a list of them. */
export interface NoticeCard {
  noticeId: string
  level: PublicityLevel
  /** 所在单位公示 */
  round: string
  issuer: string
  title: string
  listed: number
  firstDay: string
  lastDay: string
  /** Exclusive. */
  objectionsCloseAt: number
}

/** Somebody whose file is with the office and on no list of this round yet. */
export interface WaitingNominee {
  nominationId: string
  name: string
  trade: string
  unitName: string
}

export interface WaitingNotice {
  notice: PublicityNotice
  organisationName: string
  proposedByMe: boolean
}

/** One office's part in a round before the city's. */
export interface OfficeRound {
  roundKey: string
  title: string
  organisationId: string
  organisationName: string
  people: 1 | 2
  workingDays: number
  objectionWorkingDays: number
  /** Where it is `pinned`, people stand as the office names them. */
  order: PublicityNotice['order']
  /** Names on one list, at most. */
  most: number
  waiting: WaitingNominee[]
  proposed: WaitingNotice | null
  published: NoticeCard[]
}

export interface RoundDesk {
  rounds: OfficeRound[]
  /** Proposals of offices below that wait for somebody of one above. */
  toSecond: WaitingNotice[]
}

type NoCampaign = { kind: 'no-such-campaign' }
type NoRound = { kind: 'no-such-round' }
type Dates = { kind: 'holidays-unknown'; year: number }

const offices = ['unitOfficer', 'societyOfficer', 'countyOfficer'] as const

/** 三次公示: the rounds that units and counties hold for whom they are about to recommend. */
export const roundsContract = {
  /** Every list that was put on display, of all rounds, the latest first. */
  'publicity.notices': endpoint<PageOf<NoticeCard>, NoCampaign>()({ roles: ['visitor'], input: strictObject({ campaignId: id(), ...paging }), refusals: ['no-such-campaign'], perMinute: 120 }),
  /** What the caller's offices may put on display, and what waits for a second of theirs. */
  'publicity.roundDesk': endpoint<RoundDesk, NoCampaign>()({ roles: [...offices, 'cityOfficer'], input: strictObject({ campaignId: id() }), refusals: ['no-such-campaign'] }),
  'publicity.roundDays': endpoint<{ lastDay: string; objectionsCloseAt: number; days: DayMark[] }, NoCampaign | NoRound | Dates>()({ roles: offices, input: strictObject({ campaignId: id(), roundKey: id(), firstDay: day() }), refusals: ['no-such-campaign', 'no-such-round', 'holidays-unknown'] }),
  /** Put again, changed, until it is published. Where the charter asks for one person only, it is on display at once. */
  'publicity.proposeRound': endpoint<
    { noticeId: string; state: PublicityNotice['state'] },
    | NoCampaign
    | NoRound
    | Dates
    | { kind: 'not-your-office' }
    | { kind: 'campaign-not-running' }
    | { kind: 'too-many-listed'; most: number }
    | { kind: 'nominee-not-here' }
    | { kind: 'first-day-not-working' }
    | { kind: 'first-day-past' }
    | { kind: 'looks-like-personal-number'; name: string }
    | { kind: 'contact-wrong'; part: 'phone' | 'mail' }
    | { kind: 'already-published' }
  >()({
    roles: offices,
    input: strictObject({ campaignId: id(), roundKey: id(), organisationId: id(), nominationIds: array(id()).check(minLength(1), maxLength(200)), ...noticeInput(), requestId: requestId() }),
    refusals: ['no-such-campaign', 'no-such-round', 'holidays-unknown', 'not-your-office', 'campaign-not-running', 'too-many-listed', 'nominee-not-here', 'first-day-not-working', 'first-day-past', 'looks-like-personal-number', 'contact-wrong', 'already-published'],
  }),
  /** A second officer of the same office, or of one above it, puts the list on display. */
  'publicity.secondRound': endpoint<PublicityNotice, { kind: 'no-such-notice' } | { kind: 'own-proposal' } | { kind: 'appointed-by-you' } | { kind: 'already-published' } | { kind: 'campaign-not-running' } | { kind: 'first-day-past' } | { kind: 'list-changed' }>()({
    roles: [...offices, 'cityOfficer'],
    input: strictObject({ noticeId: id(), requestId: requestId() }),
    refusals: ['no-such-notice', 'own-proposal', 'appointed-by-you', 'already-published', 'campaign-not-running', 'first-day-past', 'list-changed'],
  }),
}
