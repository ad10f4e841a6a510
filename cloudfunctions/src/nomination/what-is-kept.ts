import { accept, refuse } from '@shared/basics/result'
import { whatIsKept } from '@shared/nomination/what-is-kept'
import { seenCampaign } from '../campaign/public-campaign'
import type { Handler } from '../gateway/handler'
import { endedAt } from './ended-at'

/** Of an announced campaign, for anyone. */
export const showWhatIsKept: Handler<'nomination.whatIsKept'> = async ({ input, caller, now }) => {
  const campaign = (await seenCampaign(input.campaignId, caller, now))?.campaign
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const { charter } = campaign
  const ended = endedAt(campaign)
  return accept({ title: charter.title, keepers: charter.organisers.filter(({ role }) => role === 'host' || role === 'office').map(({ name }) => name), endedAt: ended, parts: whatIsKept(charter, ended) })
}
