import { endpoint } from '../basics/endpoint'
import { day, id, requestId } from '../basics/inputs'
import { array, maxLength, optional, strictObject } from '../basics/z'
import { displayContract } from './display-contract'
import { holidaysContract } from './holidays-contract'
import type { DayMark, Formula, PublicityNotice, RankedCandidate } from './notice'
import { noticePaperContract } from './paper-contract'
import { roundsContract } from './rounds-contract'
import { noticeInput } from './notice-input'

export type { DayMark, Formula, ListedPerson, MovedUp, ObjectionCounts, PublicityNotice, RankedCandidate } from './notice'

type NoNotice = { kind: 'no-such-notice' }
type NoCampaign = { kind: 'no-such-campaign' }

export const publicityContract = {
  ...holidaysContract,
  ...displayContract,
  ...roundsContract,
  ...noticePaperContract,
  /** The shortlist as experts, votes and weights give it, with the dates that working days give; nothing is kept. */
  'publicity.preview': endpoint<
    { ranking: RankedCandidate[]; formula: Formula; order: PublicityNotice['order']; firstDay: string; lastDay: string; objectionsCloseAt: number; days: DayMark[] },
    NoCampaign | { kind: 'vote-not-closed'; closesAt: number } | { kind: 'not-settled' } | { kind: 'holidays-unknown'; year: number } | { kind: 'still-counting' } | { kind: 'held-ballots-undecided'; groups: number } | { kind: 'tally-disagrees' } | { kind: 'channel-totals-missing'; names: string[] }
  >()({ roles: ['cityOfficer', 'supervisor'], input: strictObject({ campaignId: id(), firstDay: day() }), refusals: ['no-such-campaign', 'vote-not-closed', 'not-settled', 'holidays-unknown', 'still-counting', 'held-ballots-undecided', 'tally-disagrees', 'channel-totals-missing'] }),
  'publicity.propose': endpoint<
    { noticeId: string },
    | NoCampaign
    | { kind: 'vote-not-closed'; closesAt: number }
    | { kind: 'not-settled' }
    | { kind: 'holidays-unknown'; year: number }
    | { kind: 'still-counting' }
    | { kind: 'held-ballots-undecided'; groups: number }
    | { kind: 'tally-disagrees' }
    | { kind: 'channel-totals-missing'; names: string[] }
    | { kind: 'first-day-not-working' }
    | { kind: 'first-day-past' }
    | { kind: 'already-published' }
    | { kind: 'looks-like-personal-number'; name: string }
    | { kind: 'tie-at-the-cut'; names: string[] }
    | { kind: 'campaign-not-running' }
    | { kind: 'box-not-sealed' }
    | { kind: 'contact-wrong'; part: 'phone' | 'mail' }
    | { kind: 'order-incomplete' }
  >()({
    roles: ['cityOfficer'],
    // `pinned`: who is listed, in the office's order, where the charter leaves the order to it.
    input: strictObject({ campaignId: id(), pinned: optional(array(id()).check(maxLength(500))), ...noticeInput(), requestId: requestId() }),
    refusals: ['no-such-campaign', 'vote-not-closed', 'not-settled', 'holidays-unknown', 'still-counting', 'held-ballots-undecided', 'tally-disagrees', 'channel-totals-missing', 'first-day-not-working', 'first-day-past', 'already-published', 'looks-like-personal-number', 'tie-at-the-cut', 'campaign-not-running', 'box-not-sealed', 'contact-wrong', 'order-incomplete'],
  }),
  /** A second officer, not appointed by the first, puts the list on display. Everything is counted and worked out again first: what came out otherwise is not published. */
  'publicity.second': endpoint<
    PublicityNotice,
    | NoNotice
    | { kind: 'own-proposal' }
    | { kind: 'appointed-by-you' }
    | { kind: 'already-published' }
    | { kind: 'campaign-not-running' }
    | { kind: 'first-day-past' }
    | { kind: 'list-changed' }
    | { kind: 'vote-not-closed'; closesAt: number }
    | { kind: 'not-settled' }
    | { kind: 'still-counting' }
    | { kind: 'held-ballots-undecided'; groups: number }
    | { kind: 'tally-disagrees' }
    | { kind: 'channel-totals-missing'; names: string[] }
  >()({
    roles: ['cityOfficer'],
    input: strictObject({ noticeId: id(), requestId: requestId() }),
    refusals: ['no-such-notice', 'own-proposal', 'appointed-by-you', 'already-published', 'campaign-not-running', 'first-day-past', 'list-changed', 'vote-not-closed', 'not-settled', 'still-counting', 'held-ballots-undecided', 'tally-disagrees', 'channel-totals-missing'],
  }),
  'publicity.notice': endpoint<PublicityNotice, NoNotice>()({ roles: ['visitor'], input: strictObject({ noticeId: id() }), refusals: ['no-such-notice'], perMinute: 240 }),
  /** The proposal that waits for a second, for officers. */
  'publicity.pending': endpoint<PublicityNotice | null, NoCampaign>()({ roles: ['cityOfficer', 'supervisor'], input: strictObject({ campaignId: id() }), refusals: ['no-such-campaign'] }),
}
