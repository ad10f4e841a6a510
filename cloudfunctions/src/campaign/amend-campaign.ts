import { accept, refuse } from '@shared/basics/result'
import { amend } from '@shared/campaign/amend'
import type { Amendment } from '@shared/campaign/amendment'
import type { CallRefusal } from '@shared/contract'
import type { Call, Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { candidatesOf } from '../vote/store'
import { campaigns, readCampaign, type CampaignDocument } from './store'
import { withdrawCandidate } from './withdraw-candidate'

type Refusal = CallRefusal<'campaign.amend'>

const keepAmendment = ({ input, personId, now }: Call<'campaign.amend'>, candidateIds: string[]) =>
  recordAct<CampaignDocument, Refusal>({
    collection: campaigns,
    id: input.campaignId,
    act: `amend-${input.change.kind}`,
    by: 'cityOfficer',
    personId,
    at: now,
    decide: current => {
      if (!current) return refuse({ kind: 'no-such-campaign' })
      const { charter, announcedAt, concludedAt, amendments } = readCampaign(current)
      const amended = amend({ charter, announcedAt, concludedAt, amendments, candidateIds, change: input.change, reason: input.reason, now })
      return amended.ok ? accept({ ...current, state: amended.value.state, amendments: [...amendments, amended.value.amendment] }) : amended
    },
  })

/** Keeps a numbered, public amendment, and carries out what it says of a candidate. */
export const amendCampaign: Handler<'campaign.amend'> = async call => {
  const standing = (await candidatesOf(call.input.campaignId)).filter(({ withdrawn }) => !withdrawn)
  const kept = await keepAmendment(call, standing.map(({ _id }) => _id))
  if (!kept.ok) return kept
  const amendment = kept.value.amendments[kept.value.amendments.length - 1] as Amendment
  if (amendment.change.kind === 'candidate-withdrawn') await withdrawCandidate(amendment.change.candidateId, amendment)
  return accept({ number: amendment.number })
}
