import { applyList } from './apply-list'
import { candidateLists } from './store'

/** Timer: enters what a settled list left unentered. */
export async function finishSettlement(now: number): Promise<void> {
  for (const list of await candidateLists.find({ where: { applied: false }, limit: 100 })) await applyList(list, now)
}
