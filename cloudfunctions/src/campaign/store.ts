import type { Amendment } from '@shared/campaign/amendment'
import type { Charter } from '@shared/campaign/charter'
import type { CampaignState } from '@shared/campaign/contract'
import type { Revised } from '../ledger/record-act'
import { collection } from '../platform/collection'

/** A campaign as it is kept; `_id` is the charter's id. */
export interface CampaignDocument extends Revised {
  /** The charter as JSON text: its `sources` have dots in their keys, which a document database takes for paths. */
  charterJson: string
  /** As `campaignState` gives it; kept so that timers can ask for what runs. */
  state: CampaignState
  draftedAt: number
  /** 0 while drafted. */
  announcedAt: number
  /** 0 until everything is done. */
  concludedAt: number
  amendments: Amendment[]
}

export interface Campaign extends Omit<CampaignDocument, 'charterJson'> {
  charter: Charter
}

export const campaigns = collection<CampaignDocument>('campaigns')

/** The charter was parsed by its schema before it was kept. */
export const readCampaign = ({ charterJson, ...rest }: CampaignDocument): Campaign => ({ ...rest, charter: JSON.parse(charterJson) as Charter })
