import { accept, refuse, type Result } from '@shared/basics/result'
import { isRunning } from '@shared/campaign/campaign-state'
import { windowOf } from '@shared/campaign/stage-view'
import type { CallRefusal } from '@shared/contract'
import { assessEligibility } from '@shared/nomination/assess-eligibility'
import { isOwnMatter } from '@shared/nomination/may-read'
import { decideReview } from '@shared/review/decide-review'
import type { Call, Handler } from '../gateway/handler'
import { heldAs } from '../identity/held-as'
import type { Held } from '../identity/store'
import { fileAfter } from '../nomination/file-view'
import { keepNomination } from '../nomination/keep-nomination'
import { isSealedPage } from '../nomination/materials/sealed-page'
import { moved } from '../nomination/move-nomination'
import { readWithCampaign, type ReadingInCampaign } from '../nomination/reader'
import type { NominationDocument } from '../nomination/store'

type Deciding = Call<'review.decide'>
type Refusal = CallRefusal<'review.decide'>

/** The file with the city's opinion in its box. */
function reviewed(current: NominationDocument, { input, now, personId }: Deciding, { organisationName, name }: Held) {
  const { verdict, text, reasons, softAccepted } = input
  const opinion = { level: 'city' as const, organisationName, verdict: verdict === 'approve' ? ('recommend' as const) : verdict, text, by: name, at: now, sealFileId: input.sealFileId ?? null }
  return moved(current, {
    act: verdict, at: now, organisationName,
    changes: { opinions: [...current.opinions, opinion], reasons: verdict === 'approve' ? [] : reasons, returnedBy: verdict === 'return' ? 'city' : null, softAccepted: verdict === 'approve' ? softAccepted : [], declinedBy: verdict === 'decline' ? personId : '' },
  })
}

async function keepVerdict(call: Deciding, { campaign, reader }: ReadingInCampaign): Promise<Result<NominationDocument, Refusal>> {
  const { input, personId, now } = call
  const { charter, amendments, state } = campaign
  const officer = await heldAs(call.caller, 'cityOfficer')
  return keepNomination<Refusal>({
    nominationId: input.nominationId, act: 'review', by: 'cityOfficer', personId, at: now, requestId: input.requestId,
    decide: current => {
      const decided = decideReview({
        status: current.status, revision: current.revision, readRevision: input.revision, verdict: input.verdict, reasons: input.reasons, softAccepted: input.softAccepted,
        findings: assessEligibility(charter.eligibility, current.answers, current.softReasons), isOwnFile: isOwnMatter(current, reader),
        isRunning: isRunning(state), closesAt: windowOf(charter, amendments, 'eligibilityReview')?.closesAt ?? null, now,
      })
      return decided.ok ? reviewed(current, call, officer) : decided
    },
  })
}

/** 资格初审, on the revision that was read. */
export const decide: Handler<'review.decide'> = async call => {
  const reading = await readWithCampaign(call.caller, call.input.nominationId, call.now)
  if (!reading?.places.includes('city')) return refuse({ kind: 'no-such-nomination' })
  if (call.input.sealFileId && !(await isSealedPage(call.input.sealFileId, call.input.nominationId))) return refuse({ kind: 'no-such-material' })
  const kept = await keepVerdict(call, reading)
  return kept.ok ? accept(await fileAfter(kept.value, reading, call.now)) : kept
}
