import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { countObjections, undecided } from '@shared/objection/count-objections'
import { lastCloseOf } from '@shared/objection/objection-windows'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { publicityNotices, type PublicityNoticeDocument } from '../publicity/store'
import { commitSealed } from './commit-sealed'
import { openAll } from './custody'
import { mayHearOf } from './hearing'

/** 办结: the counts become public, the same act where there was nothing to count. */
export const conclude: Handler<'objection.conclude'> = async ({ input, caller, personId, now }) => {
  const notice = await publicityNotices.get(input.noticeId)
  if (notice?.state !== 'published') return refuse({ kind: 'no-such-notice' })
  const heard = await mayHearOf(caller, notice.campaignId)
  if (!heard.ok) return heard
  if (now < lastCloseOf(notice)) return refuse({ kind: 'objections-still-open', closeAt: lastCloseOf(notice) })
  const opened = await openAll(notice._id)
  const states = opened.map(({ record }) => record.state)
  const count = undecided(states) + opened.filter(({ document }) => !document.isApplied).length
  if (count > 0) return refuse({ kind: 'objections-undecided', count })
  await commitSealed(`${notice._id}:end`, [notice._id], now)
  const kept = await recordAct<PublicityNoticeDocument, CallRefusal<'objection.conclude'>>({
    collection: publicityNotices, id: notice._id, act: 'conclude-objections', by: 'custodian', personId, at: now, requestId: input.requestId,
    decide: current => (!current ? refuse({ kind: 'no-such-notice' }) : current.objections ? refuse({ kind: 'concluded-already' }) : accept({ ...current, objections: countObjections(states) })),
  })
  return kept.ok ? accept(kept.value.objections ?? countObjections(states)) : kept
}
