import { randomBytes } from 'node:crypto'
import { accept, refuse } from '@shared/basics/result'
import type { Charter } from '@shared/campaign/charter'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { publicKeyOf } from '../platform/signing'
import { voterKeys } from '../vote/store'
import { campaigns, type CampaignDocument } from './store'

const pinnedKeys = (): Charter['publicKeys'] => ({ receipts: publicKeyOf('RECEIPT_SIGNING_KEY'), checkpoints: publicKeyOf('LEDGER_SIGNING_KEY') })

const withKeys = (charterJson: string): string => JSON.stringify({ ...(JSON.parse(charterJson) as Charter), publicKeys: pinnedKeys() })

/** Freezes the charter with the keys that its vote is checked against, opens the campaign to the public and makes the key that its voters' pseudonyms come from. */
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
      return current.state === 'drafted' ? accept({ ...current, charterJson: withKeys(current.charterJson), state: 'announced' as const, announcedAt: now }) : refuse({ kind: 'already-announced' })
    },
    along: transaction => transaction.add(voterKeys, { _id: input.campaignId, key }),
  })
  return announced.ok ? accept(null) : announced
}
