import { accept, type Result } from '@shared/basics/result'
import { coverPersonal } from '@shared/basics/cover-personal'
import { dayAfter, dayOf, instantAt } from '@shared/basics/shanghai-time'
import { isWorkingDay, publicityDays, type HolidayYear } from '@shared/basics/working-days'
import type { Charter } from '@shared/campaign/charter'
import { objectionRuleOf } from '@shared/campaign/objection-rule'
import { nextInLine } from '@shared/objection/next-in-line'
import type { Successor } from '@shared/objection/strike'
import { lineOn } from '@shared/publicity/compose-notice'
import type { ListedPerson } from '@shared/publicity/contract'
import { currentCampaign } from '../campaign/cached-campaign'
import { enteredHolidays } from '../publicity/holidays-store'
import type { PublicityNoticeDocument } from '../publicity/store'
import { candidatesOf, type CandidateDocument } from '../vote/store'

type Round = Charter['publicity'][number]
type Unknown = { kind: 'holidays-unknown'; year: number }

/** Nobody reads this line before it is on display: what looks like a person's number or address is covered. */
const publicLine = ({ _id, name, trade, unitName, deeds }: CandidateDocument, round: Round): ListedPerson =>
  lineOn(round, { candidateId: _id, name, trade: coverPersonal(trade), unitName: coverPersonal(unitName), deeds: coverPersonal(deeds) })

/** The first working day after today. */
function nextWorkingDay(day: string, entered: readonly HolidayYear[]): Result<string, Unknown> {
  const working = isWorkingDay(day, entered)
  return !working.ok ? working : working.value ? accept(day) : nextWorkingDay(dayAfter(day), entered)
}

/** Days of their own for who moves up, as long as the round's. */
function daysFor({ workingDays, objectionWorkingDays, objectionsUntil }: Round, now: number, entered: readonly HolidayYear[]): Result<Successor['days'], Unknown> {
  const first = nextWorkingDay(dayAfter(dayOf(now)), entered)
  if (!first.ok) return first
  const days = publicityDays(first.value, workingDays, objectionWorkingDays, entered)
  if (!days.ok) return days
  return accept({ firstDay: first.value, lastDay: days.value.lastDay, objectionsCloseAt: instantAt(days.value.objectionsLastDay, objectionsUntil) })
}

/** 递补: who takes the place of somebody struck off, as the charter says; null for nobody. */
export async function successorOf(notice: PublicityNoticeDocument, candidateId: string, now: number): Promise<Result<Successor | null, Unknown>> {
  const charter = (await currentCampaign(notice.campaignId, now))?.charter
  const round = charter?.publicity.find(({ key }) => key === notice.roundKey)
  const rule = objectionRuleOf(charter ?? {})
  if (!round || rule.upheld !== 'next-moves-up') return accept(null)
  const all = await candidatesOf(notice.campaignId)
  const passed = [...all.filter(({ withdrawn }) => withdrawn).map(({ _id }) => _id), ...notice.listed.map(one => one.candidateId), ...notice.movedUp.map(one => one.candidateId)]
  const next = nextInLine({ ranking: notice.ranking, isCutByGroup: notice.formula.isCutByGroup, passed, candidateId })
  const candidate = all.find(({ _id }) => _id === next?.candidateId)
  if (!candidate) return accept(null)
  const days = rule.displayAgain ? daysFor(round, now, await enteredHolidays()) : accept({ firstDay: '', lastDay: '', objectionsCloseAt: notice.objectionsCloseAt })
  return days.ok ? accept({ person: publicLine(candidate, round), days: days.value }) : days
}
