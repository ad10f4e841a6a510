import { createHash } from 'node:crypto'
import { sharesOf } from '@shared/nomination/shares'
import { nominationStatuses, type NominationStatus } from '@shared/nomination/status'
import { collection, command, type Transaction } from '../platform/collection'
import type { NominationDocument } from './store'

export type StatusCounts = Partial<Record<NominationStatus, number>>
type Counts = Record<string, number>

/** How many files before the city count under each name, of those that fall to this part: their status, and `share:` with each share of 结构比例. `_id` is campaign:part. */
interface CityCountsDocument {
  _id: string
  counts: Counts
}

export const cityCounts = collection<CityCountsDocument>('cityCounts')

/** Acts of one moment rarely fall to the same part, so that they do not wait for one another. */
const parts = 64
const partId = (campaignId: string, part: number) => `${campaignId}:${part}`
const partOf = ({ _id, campaignId }: NominationDocument) => partId(campaignId, createHash('sha256').update(_id).digest().readUInt32BE(0) % parts)

const ofShare = 'share:'
const countsAs = (file: NominationDocument | null): string[] => (file?.reach === 3 ? [file.status, ...sharesOf(file).map(key => ofShare + key)] : [])

/** Within the act that moves a file: counts it where it stands before the city now, and no longer where it stood. The city's desk reads these counts, whatever has come before it. */
export async function countAtCity(transaction: Transaction, before: NominationDocument | null, next: NominationDocument): Promise<void> {
  const [from, to] = [countsAs(before), countsAs(next)]
  if (from.join() === to.join()) return
  const _id = partOf(next)
  const counts: Counts = { ...(await transaction.get(cityCounts, _id))?.counts }
  for (const name of from) counts[name] = (counts[name] ?? 0) - 1
  for (const name of to) counts[name] = (counts[name] ?? 0) + 1
  await transaction.put(cityCounts, { _id, counts })
}

export const summed = (all: readonly Counts[]): Counts =>
  all.flatMap(counts => Object.entries(counts)).reduce<Counts>((sum, [name, count]) => ({ ...sum, [name]: (sum[name] ?? 0) + count }), {})

async function countsOf(campaignId: string): Promise<Counts> {
  const found = await cityCounts.find({ where: { _id: command.in(Array.from({ length: parts }, (_, part) => partId(campaignId, part))) }, limit: parts })
  return Object.fromEntries(Object.entries(summed(found.map(({ counts }) => counts))).filter(([, count]) => count > 0))
}

/** All that is before the city in this campaign, by status; none where none is. */
export async function countsAtCity(campaignId: string): Promise<StatusCounts> {
  const counts = await countsOf(campaignId)
  return Object.fromEntries(nominationStatuses.flatMap(status => (counts[status] ? [[status, counts[status]]] : [])))
}

/** How many of those let through count towards each share. */
export async function sharesAtCity(campaignId: string): Promise<Counts> {
  const counts = await countsOf(campaignId)
  return Object.fromEntries(Object.entries(counts).filter(([name]) => name.startsWith(ofShare)).map(([name, count]) => [name.slice(ofShare.length), count]))
}
