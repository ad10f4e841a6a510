import { accept, refuse } from '@shared/basics/result'
import { lateMove } from '@shared/nomination/late-files'
import type { NominationStatus } from '@shared/nomination/status'
import { eachAnnounced } from '../campaign/each-campaign'
import type { Campaign } from '../campaign/store'
import { command } from '../platform/collection'
import { joinOrLead } from './join-or-lead'
import { keepNomination } from './keep-nomination'
import { moved } from './move-nomination'
import { nominations, type NominationDocument, type Reach } from './store'

const waiting: NominationStatus[] = ['awaitingNominee', 'withUnit', 'withRecommender', 'returned']

type Waiting = Pick<NominationDocument, 'status' | 'returnedBy' | 'unitOfficeName' | 'recommenderName'>

const moveFor = ({ charter, amendments }: Campaign, { status, returnedBy, unitOfficeName, recommenderName }: Waiting, now: number) =>
  lateMove({ charter, amendments, now, status, returnedBy, unitName: unitOfficeName, recommenderName })

/** The statuses in which a file may be late by now: before the first deadline none, so that nothing is read. */
const lateStatuses = (campaign: Campaign, now: number): NominationStatus[] =>
  waiting.filter(status => ([null, 'unit', 'recommender', 'city'] as const).some(returnedBy => moveFor(campaign, { status, returnedBy, unitOfficeName: null, recommenderName: null }, now) !== null))

/** How far a file has come once it was sent up from there. */
const reachAfter: Partial<Record<NominationStatus, Reach>> = { withUnit: 2, withRecommender: 3 }

async function moveOn(campaign: Campaign, { _id }: NominationDocument, now: number): Promise<void> {
  await keepNomination<{ kind: 'not-late' } | { kind: 'not-in-this-status'; status: NominationStatus }>({
    nominationId: _id, act: 'run-late', by: 'timer', personId: '', at: now,
    decide: current => {
      const late = moveFor(campaign, current, now)
      if (!late) return refuse({ kind: 'not-late' })
      const reach = late.act === 'send-up' ? reachAfter[current.status] ?? current.reach : current.reach
      return moved(current, { act: late.act, at: now, organisationName: '', changes: { reasons: [{ about: '', text: late.reason }], reach: Math.max(current.reach, reach) as Reach } })
    },
    along: async (transaction, next) => {
      await joinOrLead(transaction, next, now)
      return accept(null)
    },
  })
}

async function finishLateFilesOf(campaign: Campaign, now: number): Promise<void> {
  const late = lateStatuses(campaign, now)
  if (late.length === 0) return
  const files = await nominations.all({ campaignId: campaign._id, status: command.in(late) }, ['status', 'returnedBy', 'unitOfficeName', 'recommenderName'])
  for (const file of files) if (moveFor(campaign, file, now)) await moveOn(campaign, file, now)
}

/** Timer: files that an office, a nominee or a worker has let run past the deadline end or go on, as the charter says; each with its reason. */
export const finishLateFiles = (now: number): Promise<void> => eachAnnounced(campaign => finishLateFilesOf(campaign, now))
