import { endpoint } from '../basics/endpoint'
import { id, requestId, sentence, text } from '../basics/inputs'
import { array, enum as oneOf, int, maximum, maxLength, minimum, minLength, number, regex, strictObject, string } from '../basics/z'
import type { CandidateView } from './candidate-view'
import type { Evidence } from './results-contract'
import type { TotalsFault } from './read-totals'

/** Totals of another channel as somebody put them in, with what they rest on. */
export interface ImportedTotals {
  /** By candidate id, everyone on the ballot. */
  votes: Record<string, number>
  /** When the channel counted. */
  countedAt: number
  source: string
  note: string
  evidence: Evidence
  proposedAt: number
}

export interface AdoptedTotals extends ImportedTotals {
  adoptedAt: number
}

/** One channel on the officers' desk. */
export interface ChannelDesk {
  key: string
  name: string
  weight: number | null
  proposed: (ImportedTotals & { isMine: boolean }) | null
  /** Newest first; the newest counts. */
  adopted: AdoptedTotals[]
  /** Of the channel's document; a proposal is seconded as it was read. */
  revision: number
}

export const evidenceKinds = ['pdf', 'png', 'jpg', 'xlsx'] as const

/** Most bytes of an evidence file. */
export const mostEvidenceBytes = 10 * 1024 * 1024

/** What lets a browser PUT one file, for about a quarter of an hour. */
export interface EvidencePermit {
  fileId: string
  url: string
  headers: Record<string, string>
}

type Gone = { kind: 'no-such-campaign' } | { kind: 'no-vote-here' }
type NoChannel = Gone | { kind: 'no-such-channel' }
type BadEvidence = { kind: 'evidence-missing' } | { kind: 'evidence-too-large'; bytes: number } | { kind: 'evidence-not-readable' }

const fileId = () => string().check(maxLength(400), regex(/^cloud:\/\/[\w:./-]+$/))

export const channelContract = {
  /** Other channels' totals as they stand, with everyone on the ballot. */
  'vote.channels': endpoint<{ channels: ChannelDesk[]; candidates: CandidateView[]; formula: 'own-only' | 'sum' | 'weighted' | null; opensAt: number; closesAt: number; nowMs: number }, Gone>()({
    roles: ['cityOfficer', 'supervisor'],
    input: strictObject({ campaignId: id() }),
    refusals: ['no-such-campaign', 'no-vote-here'],
  }),
  /** A place for one evidence file of the caller's. */
  'vote.evidencePermit': endpoint<EvidencePermit, Gone>()({
    roles: ['cityOfficer'],
    input: strictObject({ campaignId: id(), kind: oneOf(evidenceKinds) }),
    refusals: ['no-such-campaign', 'no-vote-here'],
  }),
  /** Reads the totals in a table that was sent up (xlsx); every wrong row is named. Nothing is kept. */
  'vote.readTotals': endpoint<{ totals: { candidateId: string; votes: number }[] }, Gone | BadEvidence | { kind: 'rows-wrong'; faults: TotalsFault[] }>()({
    roles: ['cityOfficer'],
    input: strictObject({ campaignId: id(), fileId: fileId() }),
    refusals: ['no-such-campaign', 'no-vote-here', 'evidence-missing', 'evidence-too-large', 'evidence-not-readable', 'rows-wrong'],
  }),
  /** 录入: one officer puts in a channel's totals with the file they rest on. Put again they stand in place of the earlier proposal. */
  'vote.proposeTotals': endpoint<{ sha256: string }, NoChannel | BadEvidence | { kind: 'rows-wrong'; faults: TotalsFault[] } | { kind: 'counted-outside-vote'; opensAt: number } | { kind: 'campaign-not-running' } | { kind: 'list-published' }>()({
    roles: ['cityOfficer'],
    input: strictObject({
      campaignId: id(),
      channelKey: id(),
      totals: array(strictObject({ candidateId: id(), votes: number().check(int(), minimum(0), maximum(1_000_000_000)) })).check(minLength(1), maxLength(500)),
      countedAt: number().check(int()),
      source: sentence(120),
      note: text(200),
      evidence: strictObject({ fileId: fileId(), fileName: sentence(120) }),
      requestId: requestId(),
    }),
    refusals: ['no-such-campaign', 'no-vote-here', 'no-such-channel', 'evidence-missing', 'evidence-too-large', 'evidence-not-readable', 'rows-wrong', 'counted-outside-vote', 'campaign-not-running', 'list-published'],
  }),
  /** 复核: another officer holds the numbers against the file and adopts them; from then on they are public where totals are. */
  'vote.secondTotals': endpoint<{ adoptedAt: number }, NoChannel | { kind: 'nothing-proposed' } | { kind: 'changed-meanwhile' } | { kind: 'own-proposal' } | { kind: 'appointed-by-you' } | { kind: 'campaign-not-running' } | { kind: 'list-published' }>()({
    roles: ['cityOfficer'],
    input: strictObject({ campaignId: id(), channelKey: id(), revision: number().check(int(), minimum(1)), requestId: requestId() }),
    refusals: ['no-such-campaign', 'no-vote-here', 'no-such-channel', 'nothing-proposed', 'changed-meanwhile', 'own-proposal', 'appointed-by-you', 'campaign-not-running', 'list-published'],
  }),
  /** A look at the file behind totals that wait for a second: an address for some minutes. */
  'vote.proposedEvidence': endpoint<{ url: string }, NoChannel | { kind: 'nothing-proposed' }>()({
    roles: ['cityOfficer', 'supervisor'],
    input: strictObject({ campaignId: id(), channelKey: id() }),
    refusals: ['no-such-campaign', 'no-vote-here', 'no-such-channel', 'nothing-proposed'],
  }),
}
