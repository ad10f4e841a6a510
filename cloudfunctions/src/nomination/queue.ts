import { accept, refuse } from '@shared/basics/result'
import type { NominationStatus } from '@shared/nomination/status'
import { visibleCampaign } from '../campaign/visible-campaign'
import type { Handler } from '../gateway/handler'
import { command } from '../platform/collection'
import { cardFields, deskCards } from './cards'
import { inReachOf, statusesFor } from './in-reach'
import { readerOf } from './reader'
import { nominations } from './store'

const literally = (search: string) => new RegExp(search.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i')
const matching = (search: string | undefined) => (search?.trim() ? [command.or([{ name: literally(search) }, { unitName: literally(search) }])] : [])

/** Files go by submission, then by id: the key of a place in the list. */
const keyOf = (file: { submittedAt: number; _id: string }) => `${file.submittedAt}:${file._id}`
const beyond = (after: string | undefined) => {
  if (!after) return []
  const [at, id] = [Number(after.slice(0, after.indexOf(':'))), after.slice(after.indexOf(':') + 1)]
  return [command.or([{ submittedAt: command.gt(at) }, { submittedAt: at, _id: command.gt(id) }])]
}

async function countsFor(where: object): Promise<Partial<Record<NominationStatus, number>>> {
  const rows = await nominations.aggregate<{ _id: NominationStatus; count: number }>(pipeline => pipeline.match(where).group({ _id: '$status', count: { $sum: 1 } }))
  return Object.fromEntries(rows.map(({ _id, count }) => [_id, count]))
}

/** 待办, by time of submission; `counts` are of all statuses, whatever page and search. */
export const queue: Handler<'nomination.queue'> = async ({ input, caller, now }) => {
  if (!(await visibleCampaign(input.campaignId, caller, now))) return refuse({ kind: 'no-such-campaign' })
  const reader = await readerOf(caller)
  const inReach = command.and([{ campaignId: input.campaignId }, inReachOf(reader)])
  const page = command.and([{ campaignId: input.campaignId, status: command.in(statusesFor(reader, input.statuses)) }, inReachOf(reader), ...matching(input.search), ...beyond(input.after)])
  const [files, counts] = await Promise.all([
    nominations.find({ where: page, orderBy: [['submittedAt', 'asc'], ['_id', 'asc']], limit: input.limit + 1, fields: cardFields }),
    countsFor(inReach),
  ])
  const items = files.slice(0, input.limit)
  const last = items[items.length - 1]
  return accept({ items: await deskCards(input.campaignId, items, reader, now), next: files.length > input.limit && last ? keyOf(last) : null, counts })
}
