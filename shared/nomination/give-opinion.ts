import { accept, refuse, type Result } from '../basics/result'
import type { RefusalOf } from '../basics/endpoint'
import type { AttachmentKind } from '../campaign/attachment'
import type { Charter } from '../campaign/charter'
import type { nominationContract, Opinion, Reason } from './contract'
import { recommendationClosesAt, type Timing } from './nomination-window'
import { publicisedFirst, type RoundBefore } from './publicised-first'
import { mayRecommend, type Quota } from './quota'
import { after, type NominationAct, type NominationStatus } from './status'

export interface GivingOpinion extends Timing {
  charter: Timing['charter'] & Pick<Charter, 'attachments'>
  isRunning: boolean
  status: NominationStatus
  /** Of the file now, and of the file as the officer read it. */
  revision: number
  readRevision: number
  /** Organisations the caller is an officer of. */
  officeIds: readonly string[]
  unitId: string | null
  recommenderId: string | null
  /** The caller is the nominee, or recommended the nominee in their own name. */
  isOwnFile: boolean
  verdict: Opinion['verdict']
  reasons: readonly Reason[]
  /** The recommender's, with how many it has put forward already. */
  quota: Quota | null
  used: number
  quotaReason: string
  /** Kinds that have been added to the file; a sealed page counts where this opinion names it. */
  attached: readonly AttachmentKind[]
  /** The round of publicity that this office holds before it recommends; null where the charter has none. */
  publicity: RoundBefore | null
}

export interface GivenOpinion {
  act: NominationAct
  status: NominationStatus
  level: 'unit' | 'recommender'
  /** Whether the recommender went over a soft quota, its reason kept. */
  overQuota: boolean
}

export type OpinionRefusal = Exclude<RefusalOf<(typeof nominationContract)['nomination.giveOpinion']>, { kind: 'no-such-nomination' }>

const acts: Record<GivenOpinion['level'], Record<Opinion['verdict'], NominationAct>> = {
  unit: { recommend: 'endorse', return: 'return', decline: 'decline' },
  recommender: { recommend: 'recommend', return: 'return', decline: 'decline' },
}

const levelAt = (status: NominationStatus): GivenOpinion['level'] | null => (status === 'withUnit' ? 'unit' : status === 'withRecommender' ? 'recommender' : null)

/** A decline may come late, so that nobody is left without an answer; what keeps a file going may not. */
const isLate = (giving: GivingOpinion, closesAt: number | null): closesAt is number => giving.verdict !== 'decline' && closesAt !== null && giving.now >= closesAt

const attachmentsMissing = ({ charter, attached }: GivingOpinion, level: GivenOpinion['level']): AttachmentKind[] =>
  (charter.attachments ?? []).filter(asked => asked.level === level && !attached.includes(asked.kind)).map(({ kind }) => kind)

/** 单位意见 and the recommender's: decides whether this organisation may give it on this file now. */
export const giveOpinion = (giving: GivingOpinion): Result<GivenOpinion, OpinionRefusal> => {
  const { status, verdict, officeIds } = giving
  const level = levelAt(status)
  if (level === null) return refuse({ kind: 'not-in-this-status', status })
  if (!officeIds.includes((level === 'unit' ? giving.unitId : giving.recommenderId) ?? '')) return refuse({ kind: 'not-with-you' })
  if (giving.isOwnFile) return refuse({ kind: 'own-file' })
  if (giving.revision !== giving.readRevision) return refuse({ kind: 'changed-meanwhile' })
  if (!giving.isRunning) return refuse({ kind: 'campaign-not-running' })
  const closesAt = recommendationClosesAt(giving, level)
  if (isLate(giving, closesAt)) return refuse({ kind: 'recommendation-closed', closedAt: closesAt })
  const act = acts[level][verdict]
  const next = after(status, act)
  if (next === null) return refuse({ kind: 'not-in-this-status', status })
  if (verdict !== 'recommend') return giving.reasons.length === 0 ? refuse({ kind: 'reasons-missing' }) : accept({ act, status: next, level, overQuota: false })
  const missing = attachmentsMissing(giving, level)
  if (missing.length > 0) return refuse({ kind: 'attachments-missing', missing })
  const publicised = publicisedFirst(giving.publicity, giving.now)
  if (!publicised.ok) return publicised
  const within = level === 'unit' ? accept({ overQuota: false }) : mayRecommend({ quota: giving.quota, used: giving.used, reason: giving.quotaReason })
  return within.ok ? accept({ act, status: next, level, overQuota: within.value.overQuota }) : within
}
