import { accept, refuse } from '@shared/basics/result'
import { dayOf } from '@shared/basics/shanghai-time'
import { recordAct } from '../ledger/record-act'
import { publicityNotices } from '../publicity/store'
import { openAll } from './custody'
import { sealedDays, type SealedDayDocument } from './store'

async function headsOf(noticeId: string): Promise<Record<string, string>> {
  return Object.fromEntries((await openAll(noticeId)).map(({ document, record }) => [document._id, record.steps[record.steps.length - 1]?.head ?? '']))
}

/** 密封承诺 of one day: the ledger takes a salted hash of how everything sealed stands. It is made whether or not there is anything, so that it tells nothing. */
export async function commitSealed(noticeId: string, part: string, now: number): Promise<void> {
  const id = `${noticeId}:${part}`
  if (await sealedDays.get(id)) return
  const heads = await headsOf(noticeId)
  await recordAct<SealedDayDocument, { kind: 'committed-already' }>({
    collection: sealedDays, id, act: 'commit-sealed', by: 'timer', personId: '', at: now,
    decide: current => (current ? refuse({ kind: 'committed-already' }) : accept({ noticeId, day: dayOf(now), heads })),
  })
}

/** Timer: once a day for every list whose objections are not closed yet. */
export async function commitDaily(now: number): Promise<void> {
  for (const { _id } of await publicityNotices.find({ where: { state: 'published', objections: null }, limit: 500 })) await commitSealed(_id, dayOf(now), now)
}
