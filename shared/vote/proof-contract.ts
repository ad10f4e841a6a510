import { endpoint } from '../basics/endpoint'
import { id, requestId } from '../basics/inputs'
import { int, minimum, number, strictObject } from '../basics/z'
import type { Cosignature } from '../ledger/cosignature'
import { signatureInput } from '../ledger/cosign-contract'
import type { ArrivalPoint } from './arrival-curve'

/** 选民密钥: what ties ballots to WeChat identities, until two people destroy it. */
export interface VoterKeyView {
  state: 'kept' | 'proposed' | 'destroyed'
  /** When the objection window ends; null while no list is on display. */
  objectionsCloseAt: number | null
  /** Whether the caller proposed it, and so cannot second it. */
  proposedByMe: boolean
  /** 0 until then. */
  destroyedAt: number
}

type NoVote = { kind: 'no-such-campaign' } | { kind: 'no-vote-here' }
type NotYet = { kind: 'no-publicity' } | { kind: 'objections-still-open'; closesAt: number } | { kind: 'objections-not-concluded' } | { kind: 'already-destroyed' }
const noVote = ['no-such-campaign', 'no-vote-here'] as const
const notYet = ['no-publicity', 'objections-still-open', 'objections-not-concluded', 'already-destroyed'] as const
const campaign = strictObject({ campaignId: id() })
const request = strictObject({ campaignId: id(), requestId: requestId() })

export const proofContract = {
  /** Cosignatures of the box, newest checkpoint first, at most a hundred. */
  'vote.cosignatures': endpoint<{ cosignatures: Cosignature[] }, NoVote>()({ roles: ['visitor'], input: campaign, refusals: noVote, perMinute: 120 }),
  /** A supervisor's device signed the checkpoint of this size; `signature` is over `cosignatureText`. Signed again, the first one stands. */
  'vote.cosign': endpoint<Cosignature, NoVote | { kind: 'no-such-checkpoint' } | { kind: 'no-such-key' } | { kind: 'cosignature-wrong' } | { kind: 'device-clock-off'; nowMs: number }>()({
    roles: ['supervisor'],
    input: strictObject({ campaignId: id(), size: number().check(int(), minimum(1)), keyId: id(), atSeconds: number().check(int(), minimum(1)), signature: signatureInput() }),
    refusals: [...noVote, 'no-such-checkpoint', 'no-such-key', 'cosignature-wrong', 'device-clock-off'],
    perMinute: 20,
  }),
  /** 到票曲线, by the hour, from sealed batches; empty below 50 ballots. */
  'vote.arrivals': endpoint<{ points: ArrivalPoint[] }, NoVote>()({ roles: ['visitor'], input: campaign, refusals: noVote, perMinute: 120 }),
  'vote.voterKey': endpoint<VoterKeyView, NoVote>()({ roles: ['visitor'], input: campaign, refusals: noVote }),
  'vote.proposeKeyDestruction': endpoint<VoterKeyView, NoVote | NotYet>()({ roles: ['cityOfficer', 'supervisor'], input: request, refusals: [...noVote, ...notYet] }),
  /** A second person, of other appointers, carries it: the key is gone for good. */
  'vote.secondKeyDestruction': endpoint<VoterKeyView, NoVote | NotYet | { kind: 'nothing-proposed' } | { kind: 'own-proposal' } | { kind: 'appointed-by-you' } | { kind: 'same-appointers' }>()({
    roles: ['cityOfficer', 'supervisor'],
    input: request,
    refusals: [...noVote, ...notYet, 'nothing-proposed', 'own-proposal', 'appointed-by-you', 'same-appointers'],
  }),
}
