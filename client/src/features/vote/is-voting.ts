import type { CampaignHome } from '@shared/campaign/contract'

/** Whether a ballot may be cast now, by the answer's own time. */
export const isVoting = ({ vote, nowMs, state }: CampaignHome): boolean => vote !== null && nowMs >= vote.opensAt && nowMs < vote.closesAt && state === 'announced'
