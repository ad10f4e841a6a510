import { accept, refuse, type Result } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { readTotals, totalsFaults } from '@shared/vote/read-totals'
import type { Call, Handler } from '../gateway/handler'
import { heldAs } from '../identity/held-as'
import { recordAct } from '../ledger/record-act'
import { publishedNotice } from '../publicity/store'
import { candidateView } from './candidate-view'
import { channelTotals, channelTotalsId, type ChannelTotalsDocument } from './channel-store'
import { otherChannel, voteOf } from './channels'
import { evidenceOf, readEvidence } from './evidence'
import { readSheet } from './read-sheet'
import { candidatesOf } from './store'

type Refusal = CallRefusal<'vote.proposeTotals'>

const standing = async (campaignId: string) => (await candidatesOf(campaignId)).map(candidateView)

export const readTable: Handler<'vote.readTotals'> = async ({ input: { campaignId, fileId }, personId, now }) => {
  const vote = await voteOf(campaignId, now)
  if (!vote.ok) return vote
  const file = await readEvidence(campaignId, personId, fileId)
  if (!file.ok) return file
  const rows = file.value.extension === 'xlsx' ? await readSheet(file.value.content) : null
  if (!rows) return refuse({ kind: 'evidence-not-readable' })
  const read = readTotals(rows, await standing(campaignId))
  return read.ok ? accept({ totals: read.value }) : read
}

/** Whether totals may be put in now: while the campaign runs, until its list is out, counted while or after it was voted. */
async function mayImport({ input: { campaignId, channelKey, countedAt }, now }: Call<'vote.proposeTotals'>): Promise<Result<null, Refusal>> {
  const vote = await otherChannel(campaignId, channelKey, now)
  if (!vote.ok) return vote
  const { campaign, time: { window } } = vote.value
  if (campaign.state !== 'announced') return refuse({ kind: 'campaign-not-running' })
  if (await publishedNotice(campaignId)) return refuse({ kind: 'list-published' })
  return countedAt < window.opensAt || countedAt > now ? refuse({ kind: 'counted-outside-vote', opensAt: window.opensAt }) : accept(null)
}

export const proposeTotals: Handler<'vote.proposeTotals'> = async call => {
  const { input, caller, personId, now } = call
  const allowed = await mayImport(call)
  if (!allowed.ok) return allowed
  const faults = totalsFaults(input.totals.map(({ candidateId }, place) => ({ candidateId, row: place + 1 })), await standing(input.campaignId))
  if (faults.length > 0) return refuse({ kind: 'rows-wrong', faults })
  const file = await readEvidence(input.campaignId, personId, input.evidence.fileId)
  if (!file.ok) return file
  const { appointedBy } = await heldAs(caller, 'cityOfficer')
  const { campaignId, channelKey, countedAt, source, note } = input
  const evidence = evidenceOf(campaignId, input.evidence, file.value)
  const votes = Object.fromEntries(input.totals.map(one => [one.candidateId, one.votes]))
  const proposed = { votes, countedAt, source, note, evidence, proposedAt: now, fileId: input.evidence.fileId, by: personId, appointedBy }
  const kept = await recordAct<ChannelTotalsDocument, Refusal>({
    collection: channelTotals, id: channelTotalsId(campaignId, channelKey), act: 'propose-channel-totals', by: 'cityOfficer', personId, at: now, requestId: input.requestId,
    decide: current => accept({ campaignId, channelKey, adopted: current?.adopted ?? [], proposed }),
  })
  return kept.ok ? accept({ sha256: evidence.sha256 }) : kept
}
