import { accept, refuse } from '@shared/basics/result'
import type { Deadline } from '@shared/campaign/stage'
import { deadlineFor } from '@shared/campaign/deadline'
import { windowOf } from '@shared/campaign/stage-view'
import { rulesFor } from '@shared/nomination/form-of'
import { seenCampaign } from '../campaign/public-campaign'
import type { Campaign } from '../campaign/store'
import type { Handler } from '../gateway/handler'

/** The deadlines as they stand after the amendments. */
const deadlinesNow = ({ charter, amendments }: Campaign): Deadline[] => charter.deadlines.map(deadline => ({ ...deadline, at: deadlineFor(charter, amendments, deadline.level) ?? deadline.at }))

/** The form of one channel and one kind of nominee; left out, a person's own. */
export const readForm: Handler<'nomination.form'> = async ({ input, caller, now }) => {
  const campaign = (await seenCampaign(input.campaignId, caller, now))?.campaign
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const [channel, nomineeKind] = [input.channel ?? 'self', input.nomineeKind ?? 'person'] as const
  const { title, form, eligibility, pledge, materials, attachments = [], channels, deadlines, nomineeKinds } = rulesFor(campaign.charter, { channel, nomineeKind, onBehalf: input.onBehalf ?? false })
  const window = windowOf(campaign.charter, campaign.amendments, 'nomination')
  const closesAt = window && now >= window.opensAt ? window.closesAt : null
  return accept({ campaignId: campaign._id, title, channel, nomineeKind, nomineeKinds, form, eligibility, pledge, materials, attachments, channels, closesAt, closesSaid: deadlines[0]?.said ?? '', deadlines: deadlinesNow(campaign) })
}
