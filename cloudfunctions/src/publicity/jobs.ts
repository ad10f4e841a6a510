import { applyNotice } from './publish'
import { publicityNotices } from './store'

/** Timer: goes on with a list that was cut short between its act and the files. */
export async function finishPublication(now: number): Promise<void> {
  for (const notice of await publicityNotices.find({ where: { state: 'published', applied: false } })) await applyNotice(notice, now)
}
