import { accept, refuse, type Result } from '@shared/basics/result'
import type { Role } from '@shared/basics/endpoint'
import { isRunning } from '@shared/campaign/campaign-state'
import { titleOfRound } from '@shared/campaign/rounds-of'
import type { CallRefusal } from '@shared/contract'
import { giveOpinion as decideOpinion, type GivenOpinion } from '@shared/nomination/give-opinion'
import { isOwnMatter } from '@shared/nomination/may-read'
import { quotaOf } from '@shared/nomination/quota'
import type { Call, Handler } from '../gateway/handler'
import { organisations } from '../identity/store'
import { roundBefore } from '../publicity/rounds-store'
import { fileAfter } from './file-view'
import { joinOrLead } from './join-or-lead'
import { keepNomination } from './keep-nomination'
import { attachedTo, isSealedPage } from './materials/sealed-page'
import { moved } from './move-nomination'
import { putForward } from './put-forward'
import { takePlace } from './quota-places'
import { readWithCampaign, type ReadingInCampaign } from './reader'
import type { NominationDocument, Reach } from './store'

type Giving = Call<'nomination.giveOpinion'>
type Refusal = CallRefusal<'nomination.giveOpinion'>

/** The caller's name and role at the organisation where the file stands. */
async function giverOf({ caller }: Giving, { status, unitId, recommenderId }: NominationDocument): Promise<{ name: string; role: Role }> {
  const place = status === 'withUnit' ? unitId : recommenderId
  const post = (await caller.held()).find(held => held.post === 'officer' && held.organisationId === place)
  return { name: post?.name ?? '', role: post?.role ?? 'member' }
}

async function quotaFacts({ nomination, campaign }: ReadingInCampaign) {
  const recommender = nomination.recommenderId ? await organisations.get(nomination.recommenderId) : null
  if (!recommender) return { quota: null, used: 0 }
  return { quota: quotaOf(campaign.charter, recommender.kind), used: await putForward(campaign._id, recommender._id) }
}

/** The file with the opinion in its box. */
function withOpinion(current: NominationDocument, { input, now, personId }: Giving, { act, level, overQuota }: GivenOpinion, by: string) {
  const organisationName = (level === 'unit' ? current.unitOfficeName : current.recommenderName) ?? ''
  const { verdict, text, reasons, quotaReason } = input
  return moved(current, {
    act, at: now, organisationName,
    changes: {
      opinions: [...current.opinions, { level, organisationName, verdict, text, by, at: now, sealFileId: input.sealFileId ?? null }],
      reasons: verdict === 'recommend' ? [] : reasons,
      returnedBy: verdict === 'return' ? level : null,
      isPutForward: current.isPutForward || act === 'recommend',
      declinedBy: verdict === 'decline' ? personId : '',
      quotaReason: overQuota ? (quotaReason ?? '').trim() : current.quotaReason,
      reach: verdict === 'recommend' ? ((level === 'unit' ? 2 : 3) as Reach) : current.reach,
    },
  })
}

async function keepOpinion(call: Giving, reading: ReadingInCampaign): Promise<Result<NominationDocument, Refusal>> {
  const { input, personId, now } = call
  const { charter, amendments, state } = reading.campaign
  const [giver, quota, attached, before] = await Promise.all([giverOf(call, reading.nomination), quotaFacts(reading), attachedTo(input.nominationId, input.sealFileId ?? null), roundBefore(charter, reading.nomination)])
  const publicity = before && { title: titleOfRound(before.round), clearedAt: before.clearedAt }
  return keepNomination<Refusal>({
    nominationId: input.nominationId, act: 'give-opinion', by: giver.role, personId, at: now, requestId: input.requestId,
    decide: current => {
      const given = decideOpinion({
        charter, amendments, now, isRunning: isRunning(state), status: current.status, revision: current.revision, readRevision: input.revision,
        officeIds: reading.reader.officeIds, unitId: current.unitId, recommenderId: current.recommenderId, isOwnFile: isOwnMatter(current, reading.reader),
        verdict: input.verdict, reasons: input.reasons, quotaReason: input.quotaReason ?? '', attached, publicity, ...quota,
      })
      return given.ok ? withOpinion(current, call, given.value, giver.name) : given
    },
    along: async (transaction, next) => {
      const placed = quota.quota?.hardness === 'hard' && next.status === 'underReview' ? await takePlace(transaction, next, quota.quota.count) : accept(null)
      if (placed.ok) await joinOrLead(transaction, next, now)
      return placed
    },
  })
}

export const giveOpinion: Handler<'nomination.giveOpinion'> = async call => {
  const reading = await readWithCampaign(call.caller, call.input.nominationId, call.now)
  if (!reading) return refuse({ kind: 'no-such-nomination' })
  if (call.input.sealFileId && !(await isSealedPage(call.input.sealFileId, call.input.nominationId))) return refuse({ kind: 'no-such-material' })
  const kept = await keepOpinion(call, reading)
  return kept.ok ? accept(await fileAfter(kept.value, reading, call.now)) : kept
}
