import { createHash } from 'node:crypto'
import { accept, refuse, type Result } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { maySecond } from '@shared/identity/may-second'
import type { Call, Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { publishFile } from '../platform/file-storage'
import { openStoredFile } from '../platform/stored-file'
import { publishedNotice } from '../publicity/store'
import { channelTotals, channelTotalsId, type ChannelTotalsDocument } from './channel-store'
import { otherChannel } from './channels'

type Refusal = CallRefusal<'vote.secondTotals'>
type Next = Omit<ChannelTotalsDocument, '_id' | 'revision'>

const adopt = ({ input, personId, now }: Call<'vote.secondTotals'>) => (current: ChannelTotalsDocument | null): Result<Next, Refusal> => {
  if (!current?.proposed) return refuse({ kind: 'nothing-proposed' })
  if (current.revision !== input.revision) return refuse({ kind: 'changed-meanwhile' })
  const { fileId: _, by, appointedBy, ...totals } = current.proposed
  const allowed = maySecond({ proposer: by, proposerAppointedBy: appointedBy, seconder: personId })
  return allowed.ok ? accept({ ...current, proposed: null, adopted: [...current.adopted, { ...totals, adoptedAt: now }] }) : allowed
}

/** The file goes out under its hash before anybody is told of it; what has changed since it was handed in does not. */
async function publishEvidence({ proposed }: ChannelTotalsDocument): Promise<void> {
  const file = proposed && (await openStoredFile(proposed.fileId))
  const content = file && (await file.read(0, file.bytes))
  const found = content && createHash('sha256').update(content).digest('hex')
  if (!proposed || !content || found !== proposed.evidence.sha256) throw new Error('the evidence is not the file that was handed in')
  await publishFile(proposed.evidence.path, content)
}

/** A second officer, not appointed by the first, adopts another channel's totals. */
export const secondTotals: Handler<'vote.secondTotals'> = async call => {
  const { input, personId, now } = call
  const vote = await otherChannel(input.campaignId, input.channelKey, now)
  if (!vote.ok) return vote
  if (vote.value.campaign.state !== 'announced') return refuse({ kind: 'campaign-not-running' })
  if (await publishedNotice(input.campaignId)) return refuse({ kind: 'list-published' })
  const id = channelTotalsId(input.campaignId, input.channelKey)
  const current = await channelTotals.get(id)
  if (current && adopt(call)(current).ok) await publishEvidence(current)
  const kept = await recordAct<ChannelTotalsDocument, Refusal>({ collection: channelTotals, id, act: 'adopt-channel-totals', by: 'cityOfficer', personId, at: now, requestId: input.requestId, decide: adopt(call) })
  return kept.ok ? accept({ adoptedAt: kept.value.adopted[kept.value.adopted.length - 1]?.adoptedAt ?? now }) : kept
}
