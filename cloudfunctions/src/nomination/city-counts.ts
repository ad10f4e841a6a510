import { createHash } from 'node:crypto'
import type { NominationStatus } from '@shared/nomination/status'
import { collection, command, type Transaction } from '../platform/collection'
import type { NominationDocument } from './store'

export type StatusCounts = Partial<Record<NominationStatus, number>>

/** How many files before the city stand in each status, of those that fall to this part; `_id` is campaign:part. */
interface CityCountsDocument {
  _id: string
  counts: StatusCounts
}

export const cityCounts = collection<CityCountsDocument>('cityCounts')

/** Acts of one moment rarely fall to the same part, so that they do not wait for one another. */
const parts = 64
const partId = (campaignId: string, part: number) => `${campaignId}:${part}`
const partOf = ({ _id, campaignId }: NominationDocument) => partId(campaignId, createHash('sha256').update(_id).digest().readUInt32BE(0) % parts)

const statusAtCity = (file: NominationDocument | null): NominationStatus | null => (file?.reach === 3 ? file.status : null)

/** Within the act that moves a file: counts it where it stands before the city now, and no longer where it stood. The city's desk reads these counts, whatever has come before it. */
export async function countAtCity(transaction: Transaction, before: NominationDocument | null, next: NominationDocument): Promise<void> {
  const [from, to] = [statusAtCity(before), statusAtCity(next)]
  if (from === to) return
  const _id = partOf(next)
  const counts: StatusCounts = { ...(await transaction.get(cityCounts, _id))?.counts }
  if (from) counts[from] = (counts[from] ?? 0) - 1
  if (to) counts[to] = (counts[to] ?? 0) + 1
  await transaction.put(cityCounts, { _id, counts })
}

export const summed = (all: readonly StatusCounts[]): StatusCounts =>
  all.flatMap(counts => Object.entries(counts) as [NominationStatus, number][]).reduce<StatusCounts>((sum, [status, count]) => ({ ...sum, [status]: (sum[status] ?? 0) + count }), {})

/** All that is before the city in this campaign, by status; none where none is. */
export async function countsAtCity(campaignId: string): Promise<StatusCounts> {
  const found = await cityCounts.find({ where: { _id: command.in(Array.from({ length: parts }, (_, part) => partId(campaignId, part))) }, limit: parts })
  return Object.fromEntries(Object.entries(summed(found.map(({ counts }) => counts))).filter(([, count]) => count > 0))
}
