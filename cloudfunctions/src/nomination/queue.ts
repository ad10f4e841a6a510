import { accept, refuse } from '@shared/basics/result'
import type { NominationStatus } from '@shared/nomination/status'
import { visibleCampaign } from '../campaign/visible-campaign'
import type { Handler } from '../gateway/handler'
import { command } from '../platform/collection'
import { containing } from '../platform/containing'
import { cardFields, deskCards } from './cards'
import { countsAtCity, summed, type StatusCounts } from './city-counts'
import { placesInReach, statusesFor, type DeskPlace } from './in-reach'
import { readerOf } from './reader'
import { nominations, type NominationDocument } from './store'

const matching = (search: string | undefined) => (search?.trim() ? [command.or([{ name: containing(search) }, { unitName: containing(search) }])] : [])

/** Files go by submission, then by id: the key of a place in the list. */
const keyOf = (file: { submittedAt: number; _id: string }) => `${file.submittedAt}:${file._id}`
const beyond = (after: string | undefined) => {
  if (!after) return []
  const [at, id] = [Number(after.slice(0, after.indexOf(':'))), after.slice(after.indexOf(':') + 1)]
  return [{ submittedAt: command.gte(at) }, command.or([{ submittedAt: command.gt(at) }, { submittedAt: at, _id: command.gt(id) }])]
}

async function countsAt({ where, isCity }: DeskPlace, campaignId: string): Promise<StatusCounts> {
  if (isCity) return countsAtCity(campaignId)
  const rows = await nominations.aggregate<{ _id: NominationStatus; count: number }>(pipeline => pipeline.match({ ...where, campaignId }).group({ _id: '$status', count: { $sum: 1 } }))
  return Object.fromEntries(rows.map(({ _id, count }) => [_id, count]))
}

const inOrder = (left: NominationDocument, right: NominationDocument) => left.submittedAt - right.submittedAt || (left._id < right._id ? -1 : 1)

/** An index gives one status in order of submission: an office's desk is small enough to be put in order, the city's is asked for each by itself. */
const asked = ({ where, isCity }: DeskPlace, statuses: NominationStatus[]): object[] => (isCity ? statuses.map(status => ({ ...where, status })) : [{ ...where, status: command.in(statuses) }])

/** The first `most` of what is at these places: each gives its own first ones, in order. */
async function firstOf(places: readonly object[], conditions: readonly object[], most: number): Promise<NominationDocument[]> {
  const found = await Promise.all(places.map(place => nominations.find({ where: command.and([place, ...conditions]), orderBy: [['submittedAt', 'asc'], ['_id', 'asc']], limit: most, fields: cardFields })))
  return found.flat().sort(inOrder).slice(0, most)
}

/** 待办, by time of submission; `counts` are of all statuses, whatever page and search. */
export const queue: Handler<'nomination.queue'> = async ({ input, caller, now }) => {
  if (!(await visibleCampaign(input.campaignId, caller, now))) return refuse({ kind: 'no-such-campaign' })
  const reader = await readerOf(caller)
  const { campaignId } = input
  const places = placesInReach(reader)
  const statuses = statusesFor(reader, input.statuses)
  const page = [{ campaignId }, ...matching(input.search), ...beyond(input.after)]
  const [files, counts] = await Promise.all([firstOf(places.flatMap(place => asked(place, statuses)), page, input.limit + 1), Promise.all(places.map(place => countsAt(place, campaignId)))])
  const items = files.slice(0, input.limit)
  const last = items[items.length - 1]
  return accept({ items: await deskCards(campaignId, items, reader, now), next: files.length > input.limit && last ? keyOf(last) : null, counts: summed(counts) })
}
