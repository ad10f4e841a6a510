import { randomUUID } from 'node:crypto'
import type { Caller } from '../../gateway/caller'
import { officeAt } from '../reveal-id-number'
import { idNumberReads, type NominationDocument } from '../store'

/** Enters who takes these ID numbers out and why, before any of them is opened: each person sees it at their own file. */
export async function logReads(caller: Caller, files: readonly NominationDocument[], purpose: string, now: number): Promise<void> {
  for (const nomination of files) {
    const { name, organisationName } = await officeAt(nomination, caller)
    await idNumberReads.add({ _id: randomUUID(), nominationId: nomination._id, personId: caller.personId ?? '', name, organisationName, purpose: `导出：${purpose.trim()}`, at: now })
  }
}
