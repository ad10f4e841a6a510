import { accept, refuse } from '@shared/basics/result'
import { dayOf } from '@shared/basics/shanghai-time'
import { recordAct } from '../ledger/record-act'
import { openAll } from './custody'
import { sealedDays, type SealedDayDocument } from './store'
import { unclosedNotices } from './unclosed-notices'

async function headsOf(noticeId: string): Promise<[string, string][]> {
  return (await openAll(noticeId)).map(({ document, record }) => [document._id, record.steps[record.steps.length - 1]?.head ?? ''])
}

/** 密封承诺: the ledger takes a salted hash of how everything sealed against these lists stands. It is made whether or not there is anything, so that it tells nothing. */
export async function commitSealed(id: string, noticeIds: readonly string[], now: number): Promise<void> {
  if (await sealedDays.get(id)) return
  const heads: [string, string][] = []
  for (const noticeId of noticeIds) heads.push(...(await headsOf(noticeId)))
  await recordAct<SealedDayDocument, { kind: 'committed-already' }>({
    collection: sealedDays, id, act: 'commit-sealed', by: 'timer', personId: '', at: now,
    decide: current => (current ? refuse({ kind: 'committed-already' }) : accept({ day: dayOf(now), heads: Object.fromEntries(heads) })),
  })
}

/** Timer: once a day, as long as the objections against any list are not closed. */
export async function commitDaily(now: number): Promise<void> {
  if (await sealedDays.get(dayOf(now))) return
  const open = await unclosedNotices()
  if (open.length > 0) await commitSealed(dayOf(now), open.map(({ _id }) => _id), now)
}
