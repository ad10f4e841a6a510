import { accept, refuse, type Result } from '../basics/result'
import type { Charter } from '../campaign/charter'
import type { OrganisationKind } from '../identity/organisation'

export type Quota = Pick<Charter['quotas'][number], 'count' | 'hardness'>

/** 名额 of an organisation of this kind; null where the notice sets none, as for Taizhou's societies. */
export const quotaOf = ({ quotas }: Pick<Charter, 'quotas'>, kind: OrganisationKind): Quota | null => {
  const found = quotas.find(quota => quota.kind === kind)
  return found === undefined ? null : { count: found.count, hardness: found.hardness }
}

export interface Recommending {
  quota: Quota | null
  /** How many this organisation has put forward already, this one not counted. */
  used: number
  /** Why one more; '' when none is given. */
  reason: string
}

/** Decides whether one more may be recommended. 原则上 is passed with a reason, which is kept and shown to reviewers; the value says whether one was needed. */
export const mayRecommend = ({ quota, used, reason }: Recommending): Result<{ overQuota: boolean }, { kind: 'quota-full'; count: number } | { kind: 'quota-reason-missing'; count: number; used: number }> => {
  if (quota === null || used < quota.count) return accept({ overQuota: false })
  if (quota.hardness === 'hard') return refuse({ kind: 'quota-full', count: quota.count })
  return reason.trim() === '' ? refuse({ kind: 'quota-reason-missing', count: quota.count, used }) : accept({ overQuota: true })
}
