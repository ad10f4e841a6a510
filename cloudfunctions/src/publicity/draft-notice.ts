import { accept, refuse, type Result } from '@shared/basics/result'
import { dayOf, instantAt } from '@shared/basics/shanghai-time'
import { isWorkingDay, publicityDays, type PublicityDays } from '@shared/basics/working-days'
import type { PublicityRound } from '@shared/campaign/publicity-round'
import type { CallParsed } from '@shared/contract'
import { personalNumberIn, type Composed } from '@shared/publicity/compose-notice'
import { contentHashOf, frozenText, type FrozenNotice } from '@shared/publicity/frozen-notice'
import { howToObject } from '@shared/publicity/how-to-object'
import { mayStandAsContact } from '@shared/publicity/office-contact'
import { enteredHolidays } from './holidays-store'
import type { PublicityNoticeDocument } from './store'

/** What an officer writes for any notice. */
export type NoticeInput = Pick<CallParsed<'publicity.proposeRound'>, 'firstDay' | 'office' | 'contact' | 'howToObject'>

type DatesRefusal = { kind: 'first-day-past' } | { kind: 'holidays-unknown'; year: number } | { kind: 'first-day-not-working' }
export type DraftRefusal = DatesRefusal | { kind: 'contact-wrong'; part: 'phone' | 'mail' } | { kind: 'looks-like-personal-number'; name: string }

/** Display and objections of a round from this day on, by working days; objections close at an instant. */
export async function roundDays(firstDay: string, round: PublicityRound): Promise<Result<PublicityDays & { objectionsCloseAt: number }, { kind: 'holidays-unknown'; year: number }>> {
  const days = publicityDays(firstDay, round.workingDays, round.objectionWorkingDays, await enteredHolidays())
  return days.ok ? accept({ ...days.value, objectionsCloseAt: instantAt(days.value.objectionsLastDay, round.objectionsUntil) }) : days
}

async function datesFrom(firstDay: string, round: PublicityRound, now: number): Promise<Result<PublicityDays & { objectionsCloseAt: number }, DatesRefusal>> {
  if (firstDay < dayOf(now)) return refuse({ kind: 'first-day-past' })
  const days = await roundDays(firstDay, round)
  if (!days.ok) return days
  const working = isWorkingDay(firstDay, await enteredHolidays())
  return working.ok && working.value ? days : refuse({ kind: 'first-day-not-working' })
}

/** What is particular to a round: its list and how that came about. */
export type RoundPart = { round: PublicityRound; composed: Composed } & Pick<FrozenNotice, 'campaignId' | 'listed' | 'issuer' | 'boxRoot' | 'boxSize' | 'voids' | 'ranking' | 'formula'>

/** A notice with its dates and words, as it will be frozen: not proposed by anybody yet. */
export type Draft = Omit<PublicityNoticeDocument, '_id' | 'revision' | 'proposedBy' | 'proposerAppointedBy' | 'organisationId' | 'organisationPath' | 'nominees'>

export async function draftNotice({ round, composed, ...part }: RoundPart, input: NoticeInput, now: number): Promise<Result<Draft, DraftRefusal>> {
  const dates = await datesFrom(input.firstDay, round, now)
  if (!dates.ok) return dates
  const { firstDay, office, contact } = input
  const words = { ...composed, office, contact, howToObject: howToObject(input.howToObject) }
  const allowed = mayStandAsContact(contact)
  if (!allowed.ok) return allowed
  const exposed = personalNumberIn({ ...words, listed: part.listed, issuer: part.issuer })
  if (exposed) return refuse({ kind: 'looks-like-personal-number', name: exposed })
  const { key: roundKey, level, order, workingDays, objectionWorkingDays } = round
  const { lastDay, objectionsCloseAt, days } = dates.value
  const frozen: FrozenNotice = { ...part, ...words, roundKey, level, order, firstDay, lastDay, workingDays, objectionWorkingDays, objectionsCloseAt, issuedOn: dayOf(now) }
  return accept({ ...frozen, days, state: 'proposed', publishedAt: null, contentHash: contentHashOf(frozenText(frozen)), contentPath: '', removed: [], movedUp: [], objections: null, secondedBy: '', applied: false })
}
