import { accept, refuse, type Result } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { differentAppointers } from '@shared/identity/different-appointers'
import { maySecond } from '@shared/identity/may-second'
import type { VoterKeyView } from '@shared/vote/proof-contract'
import { mayDestroyKey } from '@shared/vote/may-destroy-key'
import type { Call, Handler, Handlers } from '../gateway/handler'
import type { Campaign } from '../campaign/store'
import { recordAct } from '../ledger/record-act'
import { publishedNotice } from '../publicity/store'
import { keyDestructions, keyStateOf, type KeyDestructionDocument } from './key-destruction-store'
import { voteOf } from './show-box'
import { voterKeys } from './store'
import { forgetVoterKey } from './voter'

type Acting = Pick<Call<'vote.proposeKeyDestruction' | 'vote.secondKeyDestruction'>, 'caller' | 'personId' | 'now'>
type Refusal = CallRefusal<'vote.secondKeyDestruction'>

async function viewOf(campaignId: string, personId: string | null): Promise<VoterKeyView> {
  const [found, notice] = await Promise.all([keyDestructions.get(campaignId), publishedNotice(campaignId)])
  return { state: keyStateOf(found), objectionsCloseAt: notice?.objectionsCloseAt ?? null, proposedByMe: found !== null && found.proposedBy === personId, destroyedAt: found?.destroyedAt ?? 0 }
}

async function mayGo({ _id: campaignId, state }: Pick<Campaign, '_id' | 'state'>, now: number) {
  const [found, notice] = await Promise.all([keyDestructions.get(campaignId), publishedNotice(campaignId)])
  return mayDestroyKey({ now, destroyed: keyStateOf(found) === 'destroyed', cancelled: state === 'cancelled', objectionsCloseAt: notice?.objectionsCloseAt ?? null, isConcluded: !!notice?.objections })
}

/** The post the caller acts in, and the two who gave it. */
async function actorOf({ caller, personId, now }: Acting) {
  const held = await caller.held()
  const post = held.find(({ role }) => role === 'cityOfficer') ?? held.find(({ role }) => role === 'supervisor')
  if (!post) throw new Error('the gateway let in someone who is neither officer nor supervisor')
  return { by: post.role, personId, at: now, appointedBy: post.appointedBy }
}

const propose: Handler<'vote.proposeKeyDestruction'> = async call => {
  const { input: { campaignId, requestId }, now } = call
  const vote = await voteOf(campaignId, now)
  if (!vote.ok) return vote
  const allowed = await mayGo(vote.value.campaign, now)
  if (!allowed.ok) return allowed
  const { appointedBy, ...actor } = await actorOf(call)
  const proposed = { proposedBy: actor.personId, proposerAppointedBy: appointedBy, proposedAt: now, secondedBy: '', destroyedAt: 0 }
  const kept = await recordAct<KeyDestructionDocument, CallRefusal<'vote.proposeKeyDestruction'>>({
    collection: keyDestructions, id: campaignId, act: 'propose-key-destruction', ...actor, requestId,
    decide: current => (keyStateOf(current) === 'destroyed' ? refuse({ kind: 'already-destroyed' }) : accept(proposed)),
  })
  return kept.ok ? accept(await viewOf(campaignId, actor.personId)) : kept
}

function maySecondThis(current: KeyDestructionDocument | null, { personId, appointedBy }: { personId: string; appointedBy: string[] }): Result<KeyDestructionDocument, Refusal> {
  if (!current) return refuse({ kind: 'nothing-proposed' })
  if (keyStateOf(current) === 'destroyed') return refuse({ kind: 'already-destroyed' })
  const { proposedBy: proposer, proposerAppointedBy } = current
  const second = maySecond({ proposer, proposerAppointedBy, seconder: personId })
  const different = second.ok ? differentAppointers(proposerAppointedBy, appointedBy) : second
  return different.ok ? accept(current) : different
}

const second: Handler<'vote.secondKeyDestruction'> = async call => {
  const { input: { campaignId, requestId }, now } = call
  const vote = await voteOf(campaignId, now)
  if (!vote.ok) return vote
  const allowed = await mayGo(vote.value.campaign, now)
  if (!allowed.ok) return allowed
  const { appointedBy, ...actor } = await actorOf(call)
  const destroyed = await recordAct<KeyDestructionDocument, Refusal>({
    collection: keyDestructions, id: campaignId, act: 'destroy-voter-key', ...actor, requestId,
    decide: current => {
      const may = maySecondThis(current, { personId: actor.personId, appointedBy })
      return may.ok ? accept({ ...may.value, secondedBy: actor.personId, destroyedAt: now }) : may
    },
    along: transaction => transaction.remove(voterKeys, campaignId),
  })
  if (!destroyed.ok) return destroyed
  forgetVoterKey(campaignId)
  return accept(await viewOf(campaignId, actor.personId))
}

const show: Handler<'vote.voterKey'> = async ({ input: { campaignId }, caller, now }) => {
  const vote = await voteOf(campaignId, now)
  return vote.ok ? accept(await viewOf(campaignId, caller.personId)) : vote
}

export const voterKeyHandlers: Pick<Handlers<'vote'>, 'vote.voterKey' | 'vote.proposeKeyDestruction' | 'vote.secondKeyDestruction'> = {
  'vote.voterKey': show,
  'vote.proposeKeyDestruction': propose,
  'vote.secondKeyDestruction': second,
}
