import { accept, refuse } from '@shared/basics/result'
import { checkCharter } from '@shared/campaign/check-charter'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { campaigns, type CampaignDocument } from './store'

/** A draft may be written again until it is announced; the charter's id is the campaign's. */
export const draftCampaign: Handler<'campaign.draft'> = async ({ input, personId, now }) => {
  const checked = checkCharter(input.charter)
  if (!checked.ok) return checked
  // A charter that was copied from another campaign brings that one's keys along.
  const { publicKeys: _, ...charter } = checked.value
  const drafted = await recordAct<CampaignDocument, { kind: 'charter-frozen' }>({
    collection: campaigns,
    id: charter.charterId,
    act: 'draft',
    by: 'cityOfficer',
    personId,
    at: now,
    decide: current =>
      current && current.state !== 'drafted'
        ? refuse({ kind: 'charter-frozen' })
        : accept({ charterJson: JSON.stringify(charter), state: 'drafted' as const, draftedAt: now, announcedAt: 0, concludedAt: 0, amendments: [] }),
  })
  return drafted.ok ? accept({ campaignId: drafted.value._id }) : drafted
}
