import type { Amendment } from './amendment'
import type { CampaignState } from './contract'

/** What a campaign's state follows from; an instant of 0 has not come. */
interface Life {
  announcedAt: number
  concludedAt: number
  amendments: readonly Amendment[]
}

/** Drafted, then announced until it is cancelled or concluded; suspended from one amendment to another. */
export const campaignState = ({ announcedAt, concludedAt, amendments }: Life): CampaignState => {
  if (announcedAt === 0) return 'drafted'
  const kinds = amendments.map(({ change }) => change.kind)
  if (kinds.includes('cancelled')) return 'cancelled'
  if (concludedAt !== 0) return 'concluded'
  return kinds.lastIndexOf('suspended') > kinds.lastIndexOf('resumed') ? 'suspended' : 'announced'
}

/** Whether nominations, reviews, ballots and decisions are taken at all. */
export const isRunning = (state: CampaignState): boolean => state === 'announced'
