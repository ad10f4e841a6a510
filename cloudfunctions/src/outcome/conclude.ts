import { accept, refuse } from '@shared/basics/result'
import { campaignState } from '@shared/campaign/campaign-state'
import { isConcluded } from '@shared/outcome/is-concluded'
import { eachAnnounced } from '../campaign/each-campaign'
import { campaigns, readCampaign, type CampaignDocument } from '../campaign/store'
import { recordAct } from '../ledger/record-act'
import { conferralIdOf, conferrals } from './store'

const conclude = (campaignId: string, now: number) =>
  recordAct<CampaignDocument, { kind: 'not-over' }>({
    collection: campaigns, id: campaignId, act: 'conclude', by: 'timer', personId: '', at: now,
    decide: current => {
      if (!current || current.state !== 'announced') return refuse({ kind: 'not-over' })
      const { charter, amendments } = readCampaign(current)
      const ended = { ...current, concludedAt: now }
      return isConcluded({ charter, amendments, isNamed: true, now }) ? accept({ ...ended, state: campaignState(ended) }) : refuse({ kind: 'not-over' })
    },
  })

/** Timer: ends the campaigns whose craftsmen are named; what is kept of them is kept for the charter's months from here on. */
export const concludeCampaigns = (now: number): Promise<void> =>
  eachAnnounced(async ({ _id, charter, amendments }) => {
    if (!isConcluded({ charter, amendments, isNamed: true, now })) return
    if ((await conferrals.get(conferralIdOf(_id)))?.applied) await conclude(_id, now)
  })
