import { accept, refuse, type Result } from '@shared/basics/result'
import { mayHear, type HearingRefusal } from '@shared/objection/may-hear'
import type { Caller } from '../gateway/caller'
import { nominations } from '../nomination/store'
import { openById, type Opened } from './custody'

/** Whether the caller, or somebody whom they put forward, stands in this campaign. */
export async function isConcerned(personId: string, campaignId: string): Promise<boolean> {
  const counts = await Promise.all([nominations.count({ nomineeId: personId, campaignId }), nominations.count({ personId, campaignId })])
  return counts.some(count => count > 0)
}

export const rolesOf = async (caller: Caller) => (await caller.held()).map(({ role }) => role)

/** Whether the caller may hear what is said against this campaign's lists. */
export const mayHearOf = async (caller: Caller, campaignId: string): Promise<Result<null, HearingRefusal>> =>
  mayHear({ roles: await rolesOf(caller), isConcerned: await isConcerned(caller.personId ?? '', campaignId) })

/** One objection, opened for somebody who may hear it. */
export async function hearOne(caller: Caller, objectionId: string): Promise<Result<Opened, HearingRefusal | { kind: 'no-such-objection' } | { kind: 'own-objection' }>> {
  const opened = await openById(objectionId)
  if (!opened) return refuse({ kind: 'no-such-objection' })
  const heard = await mayHearOf(caller, opened.record.campaignId)
  if (!heard.ok) return heard
  return opened.record.personId === caller.personId ? refuse({ kind: 'own-objection' }) : accept(opened)
}
