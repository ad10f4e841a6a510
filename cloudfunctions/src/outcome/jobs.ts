import { applyConferral } from './confer'
import { conferrals } from './store'

/** Timer: goes on with a naming that was cut short between its act and the files. */
export async function finishConferrals(now: number): Promise<void> {
  for (const conferral of await conferrals.find({ where: { state: 'conferred', applied: false } })) await applyConferral(conferral, now)
}
