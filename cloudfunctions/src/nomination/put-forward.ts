import { command } from '../platform/collection'
import { nominations } from './store'

/** How many files an organisation has put before the city in this campaign; one that was withdrawn gives its place back. */
export const putForward = (campaignId: string, recommenderId: string): Promise<number> =>
  nominations.count({ campaignId, recommenderId, isPutForward: true, status: command.neq('withdrawn') })
