import { randomBytes } from 'node:crypto'
import { accept, refuse } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { voterKeys } from '../vote/store'
import { campaigns, type CampaignDocument } from './store'

/** Freezes the charter, opens the campaign to the public and makes the key that its voters' pseudonyms come from. */
export const announceCampaign: Handler<'campaign.announce'> = async ({ input, personId, now }) => {
  const key = randomBytes(32).toString('hex')
  const announced = await recordAct<CampaignDocument, { kind: 'no-such-campaign' } | { kind: 'already-announced' }>({
    collection: campaigns,
    id: input.campaignId,
    act: 'announce',
    by: 'cityOfficer',
    personId,
    at: now,
    decide: current => {
      if (!current) return refuse({ kind: 'no-such-campaign' })
      return current.state === 'drafted' ? accept({ ...current, state: 'announced' as const, announcedAt: now }) : refuse({ kind: 'already-announced' })
    },
    along: transaction => transaction.add(voterKeys, { _id: input.campaignId, key }),
  })
  return announced.ok ? accept(null) : announced
}
