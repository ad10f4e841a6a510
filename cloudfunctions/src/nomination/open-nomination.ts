import { accept, refuse } from '@shared/basics/result'
import { isRunning } from '@shared/campaign/campaign-state'
import { windowOf } from '@shared/campaign/stage-view'
import type { FileKind } from '@shared/nomination/form-of'
import { nominationsOpen } from '@shared/nomination/nominations-open'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Campaign } from '../campaign/store'
import type { Call, Handler } from '../gateway/handler'
import { organisations } from '../identity/store'
import { recordAct } from '../ledger/record-act'
import { fileView } from './file-view'
import { nominationId } from './nomination-id'
import { readWithCampaign } from './reader'
import { nominationDrafts, nominations, type NominationDocument } from './store'

type Opening = Call<'nomination.open'>

/** The caller's organisation that may recommend: the first office held on an organisation of a kind on the channel's routes. */
async function recommendingOrganisation({ caller }: Opening, routes: readonly string[]): Promise<string | null> {
  for (const { organisationId, post } of await caller.held()) {
    const organisation = post === 'officer' ? await organisations.get(organisationId) : null
    if (organisation && routes.includes(organisation.kind)) return organisationId
  }
  return null
}

const kindOf = ({ input: { channel, nomineeKind, onBehalf } }: Opening): FileKind => ({ channel, nomineeKind: nomineeKind ?? 'person', onBehalf: channel === 'self' && onBehalf === true })
const isOnesOwn = ({ channel, onBehalf }: FileKind) => channel === 'self' && !onBehalf

const empty = (campaignId: string, kind: FileKind, personId: string, organisationId: string | null, now: number): Omit<NominationDocument, '_id' | 'revision'> => ({
  campaignId, ...kind, status: 'draft', personId, organisationId, nomineeId: isOnesOwn(kind) ? personId : null, invitation: null, invitationHash: '', asWritten: null, name: '', trade: '', unitName: '', answers: {}, softReasons: {}, version: 0, idNumber: null, idNumberHash: '',
  unitId: null, unitOfficeName: null, recommenderId: null, recommenderName: null, reach: 0, returnedBy: null, opinions: [], reasons: [], softAccepted: [], quotaReason: '', isPutForward: false, declinedBy: '', secondLook: null, leadId: null, submittedAt: 0,
  trail: [{ act: 'open', at: now, organisationName: '' }],
})

/** Opened once: whoever asks again is given what is there. */
async function openOnce(call: Opening, id: string, organisationId: string | null): Promise<void> {
  const { input, personId, now } = call
  await recordAct<NominationDocument, { kind: 'already-open' }>({
    collection: nominations, id, act: 'open', by: 'member', personId, at: now,
    decide: current => (current ? refuse({ kind: 'already-open' }) : accept(empty(input.campaignId, kindOf(call), personId, organisationId, now))),
    along: transaction => transaction.add(nominationDrafts, { _id: id, draftRevision: 0, answers: {}, softReasons: {}, idNumber: null, savedAt: now, requestId: '' }),
  })
}

function mayOpen({ charter, amendments, state }: Campaign, now: number) {
  return nominationsOpen({ window: windowOf(charter, amendments, 'nomination'), isRunning: isRunning(state), now })
}

export const openNomination: Handler<'nomination.open'> = async call => {
  const { input, caller, personId, now } = call
  const campaign = await currentCampaign(input.campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  const offered = campaign.charter.channels.find(({ channel }) => channel === input.channel)
  const organisationId = offered && input.channel === 'organisation' ? await recommendingOrganisation(call, offered.routes) : null
  if (!offered || (input.channel === 'organisation' && !organisationId)) return refuse({ kind: 'channel-not-offered' })
  const kind = kindOf(call)
  if (!campaign.charter.nomineeKinds.includes(kind.nomineeKind)) return refuse({ kind: 'kind-not-offered' })
  const id = nominationId(campaign._id, personId, kind, input.requestId)
  if (!(await nominations.get(id))) {
    const open = mayOpen(campaign, now)
    if (!open.ok) return open
    await openOnce(call, id, organisationId)
  }
  const reading = await readWithCampaign(caller, id, now)
  if (!reading) throw new Error('an opened nomination is its opener’s')
  return accept(await fileView(reading, now))
}
