import { createHash } from 'node:crypto'
import { accept, refuse } from '@shared/basics/result'
import { dayOf, instantAt, type Day } from '@shared/basics/shanghai-time'
import { frozenDisplayId, seenDisplayId, type FrozenDisplay, type KeptDisplay, type SeenDisplay } from '@shared/publicity/display-proof'
import { recordAct } from '../ledger/record-act'
import { command } from '../platform/collection'
import { fetchPublic } from '../platform/fetch-public'
import { timeFor } from '../platform/time-left'
import { displays } from './display-store'
import { publicityNotices, type PublicityNoticeDocument } from './store'

/** Until then a failure is tried again each minute; from then on it is entered as what that day was. */
const lastTry = '20:00'

const enter = (id: string, act: string, display: FrozenDisplay | SeenDisplay, at: number) =>
  recordAct<KeptDisplay, { kind: 'entered-already' }>({ collection: displays, id, act, by: 'timer', personId: '', at, decide: current => (current ? refuse({ kind: 'entered-already' }) : accept(display)) })

/** Of the timer's minute: where the site does not answer, each look takes seconds. The next run goes on. */
const watchingMs = 10_000

/** The working days on which a notice has to be there. */
export const displayDays = ({ days }: PublicityNoticeDocument): Day[] => days.filter(({ kind }) => kind === 'display').map(({ day }) => day)

async function freezeEntry(notice: PublicityNoticeDocument, now: number): Promise<void> {
  const { _id: noticeId, contentHash } = notice
  const id = frozenDisplayId(noticeId)
  if (!(await displays.get(id))) await enter(id, 'put-on-display', { kind: 'frozen', noticeId, contentHash, days: displayDays(notice) }, now)
}

async function lookAt({ _id: noticeId, contentHash, contentPath }: PublicityNoticeDocument, day: Day, now: number): Promise<void> {
  const id = seenDisplayId(noticeId, day)
  if (await displays.get(id)) return
  const found = await fetchPublic(contentPath)
  if (!found) return
  const seenHash = found.status === 200 ? createHash('sha256').update(found.bytes).digest('hex') : ''
  if (seenHash !== contentHash && now < instantAt(day, lastTry)) return
  await enter(id, 'see-display', { kind: 'seen', noticeId, day, at: now, address: found.address, status: found.status, seenHash }, now)
}

/** Timer: on each working day of a display, opens its public address as anyone would, and enters what it got. */
export async function watchDisplays(now: number): Promise<void> {
  const today = dayOf(now)
  const hasTime = timeFor(watchingMs)
  const shown = await publicityNotices.all({ state: 'published', lastDay: command.gte(today) })
  for (const notice of shown) await freezeEntry(notice, now)
  for (const notice of shown) if (hasTime() && displayDays(notice).includes(today)) await lookAt(notice, today, now)
}
