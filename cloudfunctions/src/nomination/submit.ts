import { accept, refuse, type Result } from '@shared/basics/result'
import { isRunning } from '@shared/campaign/campaign-state'
import type { CallRefusal } from '@shared/contract'
import type { Campaign } from '../campaign/store'
import type { Route } from '@shared/nomination/route'
import { submitNomination, type Submitted } from '@shared/nomination/submit-nomination'
import type { Call, Handler } from '../gateway/handler'
import { fileAfter } from './file-view'
import { findRoute } from './find-route'
import { claimIdNumber, isNominatedElsewhere } from './id-number-claims'
import { nextInvitation } from './invitation'
import { joinOrLead } from './join-or-lead'
import { keepNomination } from './keep-nomination'
import { moved } from './move-nomination'
import { putForward } from './put-forward'
import { materialsToSend } from './materials/materials-to-send'
import { nomineeHash } from './nominee-hash'
import { ownerOf, readWithCampaign, type ReadingInCampaign } from './reader'
import { fullIdNumber, openAnswers } from './seal-answers'
import { textChecks } from './text-check-store'
import { nominationDrafts, nominationVersions, type DraftDocument, type NominationDocument, type Reach } from './store'

type Refusal = CallRefusal<'nomination.submit'>

/** Everything the rule wants to know that does not stand in the file. */
async function factsFor({ nomination, campaign }: ReadingInCampaign, draft: DraftDocument, route: Route) {
  const idNumber = fullIdNumber(draft)
  const [recommended, isNominated] = await Promise.all([putForward(campaign._id, route.recommender._id), idNumber ? isNominatedElsewhere(nomination, idNumber) : false])
  return { recommended, isNominated, idNumberHash: nomineeHash(nomination, draft) }
}

const reachAfter: Partial<Record<NominationDocument['status'], Reach>> = { withUnit: 1, withRecommender: 2, underReview: 3 }

/** Reasons for clauses that fail; one written for a clause that holds by now is not sent along. */
const reasonsSent = ({ findings }: Submitted) => Object.fromEntries(findings.filter(({ softReason, verdict }) => softReason && verdict !== 'holds').map(({ code, softReason }) => [code, softReason]))

const named = ({ answers }: DraftDocument, route: Route) => ({
  name: answers['name'] ?? '', trade: answers['trade'] ?? '', unitName: answers['workUnit'] ?? '',
  unitId: route.unit?._id ?? null, unitOfficeName: route.unit?.name ?? null, recommenderId: route.recommender._id, recommenderName: route.recommender.name,
})

/** The file as it waits for its nominee: a code is made for whoever has not taken one up before. */
function asked(current: NominationDocument, draft: DraftDocument, route: Route, campaign: Campaign, now: number) {
  const invited = current.nomineeId === null ? nextInvitation(current, campaign, now) : {}
  return moved(current, { act: 'ask-nominee', at: now, organisationName: '', changes: { ...named(draft, route), ...invited, asWritten: draft.answers } })
}

interface Frozen {
  idNumberHash: string
  materialIds: string[]
}

/** The file with the draft frozen into it as its next version. */
function frozen(current: NominationDocument, draft: DraftDocument, route: Route, submitted: Submitted, { idNumberHash, materialIds }: Frozen, now: number) {
  const { answers, idNumber } = draft
  const changes = {
    ...named(draft, route), answers, idNumber, idNumberHash, materialIds, softReasons: reasonsSent(submitted), version: current.version + 1,
    reach: Math.max(current.reach, reachAfter[submitted.status] ?? 0) as Reach, returnedBy: null, reasons: [], softAccepted: [], submittedAt: now,
  }
  return moved(current, { act: submitted.act, at: now, organisationName: '', changes })
}

async function keepSubmission({ input, caller, personId, now }: Call<'nomination.submit'>, reading: ReadingInCampaign, draft: DraftDocument, route: Route): Promise<Result<NominationDocument, Refusal>> {
  const { charter, amendments, state } = reading.campaign
  const as = ownerOf(reading) ?? 'opener'
  const [{ idNumberHash, ...facts }, { materialIds, materialFaults }] = await Promise.all([factsFor(reading, draft, route), materialsToSend(reading)])
  return keepNomination<Refusal>({
    nominationId: input.nominationId, act: 'submit', by: 'member', personId, at: now, requestId: input.requestId,
    decide: current => {
      const submitted = submitNomination({
        charter, kind: current, as, amendments, now, isRunning: isRunning(state), status: current.status, revision: current.revision, readRevision: input.revision, returnedBy: current.returnedBy,
        draftRevision: draft.draftRevision, readDraftRevision: input.draftRevision,
        answers: openAnswers(charter.form, draft), softReasons: draft.softReasons, materialFaults, pledged: input.pledged, route, ...facts,
      })
      if (!submitted.ok) return submitted
      return submitted.value.act === 'ask-nominee' ? asked(current, draft, route, reading.campaign, now) : frozen(current, draft, route, submitted.value, { idNumberHash, materialIds }, now)
    },
    along: async (transaction, next) => {
      if (next.status === 'awaitingNominee') return accept(null)
      const { _id, version, answers, softReasons, idNumber } = next
      await transaction.add(nominationVersions, { _id: `${_id}:${version}`, nominationId: _id, answers, softReasons, idNumber, materialIds, at: now })
      await transaction.add(textChecks, { _id: `${_id}:${version}`, nominationId: _id, campaignId: next.campaignId, state: 'waiting', openid: caller.identity.openid ?? '', tries: 0, at: now })
      const claimed = await claimIdNumber(transaction, next, fullIdNumber(draft))
      if (claimed.ok) await joinOrLead(transaction, next, now)
      return claimed
    },
  })
}

/** Freezes the draft into the file and sends it on its way; or asks the nominee, where somebody else sends it. */
export const submit: Handler<'nomination.submit'> = async call => {
  const { input, caller, now } = call
  const reading = await readWithCampaign(caller, input.nominationId, now)
  const draft = reading?.places.includes('own') ? await nominationDrafts.get(input.nominationId) : null
  if (!reading || !draft) return refuse({ kind: 'no-such-nomination' })
  const route = await findRoute(reading.nomination, input)
  if (!route.ok) return route
  const kept = await keepSubmission(call, reading, draft, route.value)
  return kept.ok ? accept(await fileAfter(kept.value, reading, now)) : kept
}
