import { accept, refuse } from '@shared/basics/result'
import { compositionOf } from '@shared/review/composition'
import { visibleCampaign } from '../campaign/visible-campaign'
import type { Handler } from '../gateway/handler'
import { nominations } from '../nomination/store'
import { command } from '../platform/collection'

/** Everybody the review let through, whatever came after. */
const letThrough = ['approved', 'candidate', 'notChosen', 'publicised', 'honoured']

/** 结构比例 are of people: a collective has no gender and no level of skill. */
export const readComposition: Handler<'review.composition'> = async ({ input, caller, now }) => {
  const campaign = await visibleCampaign(input.campaignId, caller, now)
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const approved = await nominations.all({ campaignId: campaign._id, status: command.in(letThrough), nomineeKind: 'person' }, ['answers', 'channel'])
  return accept({ approved: approved.length, bars: compositionOf(campaign.charter.form, approved) })
}
