import { dayMs } from '@shared/basics/shanghai-time'
import { sayEnd } from '@shared/basics/time-phrases'
import { windowOf } from '@shared/campaign/stage-view'
import { resubmissionClosesAt } from '@shared/nomination/nomination-window'
import { eachAnnounced } from '../campaign/each-campaign'
import type { Campaign } from '../campaign/store'
import { tellOnce } from '../inbox/store'
import { collection, command } from '../platform/collection'
import { nominations, type NominationDocument } from './store'
import { peopleOf } from './tell-people'

/** People are told this long before the time is over. */
const noticeMs = 3 * dayMs
const atOnce = 100

/** How far the telling of one deadline has come. */
interface CursorDocument {
  _id: string
  after: string
}
const cursors = collection<CursorDocument>('cursors')

const words = ({ name }: NominationDocument, closesAt: number, isReturned: boolean) => ({
  kind: 'deadline-near' as const,
  title: isReturned ? '补充材料快截止了' : '申报快截止了',
  text: `${name ? `${name}的申报` : '你没提交的申报'}到 ${sayEnd(closesAt)} 截止，填过的都在，请尽快提交。`,
})

/** The deadline of one file, where it waits for its people. */
function deadlineOf({ status, returnedBy }: NominationDocument, { charter, amendments }: Campaign): number | null {
  if (status === 'returned' && returnedBy) return resubmissionClosesAt({ charter, amendments }, returnedBy)
  return windowOf(charter, amendments, 'nomination')?.closesAt ?? null
}

async function tellOne(file: NominationDocument, campaign: Campaign, now: number): Promise<void> {
  const closesAt = deadlineOf(file, campaign)
  if (closesAt === null || now >= closesAt || now < closesAt - noticeMs) return
  for (const personId of peopleOf(file)) await tellOnce({ personId, nominationId: file._id, at: closesAt - noticeMs, occasion: String(closesAt) }, words(file, closesAt, file.status === 'returned'))
}

/** One page of the campaign's open files at each stroke, round and round while a deadline is near; told twice is told once. */
async function tellSome(campaign: Campaign, now: number): Promise<void> {
  const id = `deadlines:${campaign._id}`
  const after = (await cursors.get(id))?.after ?? ''
  const files = await nominations.find({ where: { campaignId: campaign._id, status: command.in(['draft', 'returned']), _id: command.gt(after) }, orderBy: [['_id', 'asc']], limit: atOnce })
  for (const file of files) await tellOne(file, campaign, now)
  await cursors.put({ _id: id, after: files.length === atOnce ? (files[files.length - 1]?._id ?? '') : '' })
}

const isNear = ({ charter, amendments }: Campaign, now: number): boolean =>
  ['nomination' as const, 'eligibilityReview' as const].some(kind => {
    const closesAt = windowOf(charter, amendments, kind)?.closesAt ?? null
    return closesAt !== null && now < closesAt && now >= closesAt - noticeMs
  })

/** Timer: whoever has not handed in is told before the time is over. */
export const tellNearDeadlines = (now: number): Promise<void> =>
  eachAnnounced(async campaign => {
    if (isNear(campaign, now)) await tellSome(campaign, now)
  })
