import { accept, refuse } from '@shared/basics/result'
import { mayShowIdNumbers } from '@shared/nomination/may-export'
import { mostRows } from '@shared/nomination/papers-contract'
import type { Campaign } from '../../campaign/store'
import { visibleCampaign } from '../../campaign/visible-campaign'
import type { Call, Handler } from '../../gateway/handler'
import { command } from '../../platform/collection'
import { placesInReach, statusesFor } from '../in-reach'
import { readerOf } from '../reader'
import { nominations, type NominationDocument } from '../store'
import { keepPaper, paperOf, type MadePaper } from './keep-paper'
import { logReads } from './log-reads'
import { paperName } from './paper-name'
import { sheetsOfNominees } from './sheets-of-nominees'
import { summarySheets } from './summary-sheet'

type Exporting = Call<'nomination.exportSummary'>

async function made({ input, caller, now }: Exporting, { charter }: Campaign, files: readonly NominationDocument[]): Promise<MadePaper> {
  const isFull = input.idNumbers === 'full'
  if (isFull) await logReads(caller, files.filter(({ idNumber }) => idNumber !== null), input.purpose, now)
  const content = await summarySheets(sheetsOfNominees(charter, files, isFull))
  return { name: paperName('xlsx', charter.titleLines.join(''), '汇总表'), content, count: files.length }
}

/** What was handed in, of what is in the caller's way, by time of submission; one more than a sheet takes tells that it is too many. */
async function inTheWay({ input, caller }: Exporting): Promise<NominationDocument[]> {
  const reader = await readerOf(caller)
  const where = command.and([{ campaignId: input.campaignId, status: command.in(statusesFor(reader, input.statuses)), version: command.gte(1), erasedAt: command.exists(false) }, command.or(placesInReach(reader).map(place => place.where))])
  const first = await nominations.find({ where, orderBy: [['submittedAt', 'asc'], ['_id', 'asc']], limit: mostRows })
  return first.length < mostRows ? first : (await nominations.count(where)) > mostRows ? [...first, ...first.slice(0, 1)] : first
}

/** 汇总表 of what is in the caller's way. */
export const exportSummary: Handler<'nomination.exportSummary'> = async call => {
  const { input, caller, personId, now } = call
  const campaign = await visibleCampaign(input.campaignId, caller, now)
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const shown = mayShowIdNumbers({ ...input, roles: (await caller.held()).map(({ role }) => role) })
  if (!shown.ok) return shown
  const asking = { personId, input, now }
  const before = await paperOf(asking)
  if (before) return accept(before)
  const files = await inTheWay(call)
  if (files.length === 0) return refuse({ kind: 'nothing-to-export' })
  return files.length > mostRows ? refuse({ kind: 'too-many-rows', maximum: mostRows }) : accept(await keepPaper(asking, await made(call, campaign, files)))
}
