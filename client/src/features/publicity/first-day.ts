import { dayOf } from '@shared/basics/shanghai-time'
import type { CampaignHome } from '@shared/campaign/contract'

/** The first day to suggest: when the charter opens its publicity, today where that has passed. */
export function suggestedFirstDay({ stages }: Pick<CampaignHome, 'stages'>, now: number): string {
  const opensAt = stages.find(({ kind }) => kind === 'publicity')?.opensAt ?? now
  return dayOf(Math.max(opensAt, now))
}
