import { dayMs, dayOf } from '@shared/basics/shanghai-time'
import type { Cosignature } from '@shared/ledger/cosignature'
import { displayProofPath, type DisplayProof, type KeptDisplay } from '@shared/publicity/display-proof'
import { frozenText } from '@shared/publicity/frozen-notice'
import { currentCampaign } from '../campaign/cached-campaign'
import { cosignersOf } from '../ledger/cosigner-store'
import { checkpoints, newestCheckpoint, padded, type CheckpointDocument } from '../ledger/store'
import { command } from '../platform/collection'
import { publishFile } from '../platform/file-storage'
import { coveredBy, displaysOf, provenEntries } from './display-entries'
import { displayCosignatures, displayProofId, displayProofs } from './display-store'
import { publicityNotices, type PublicityNoticeDocument } from './store'

/** The last day's entry comes into the log within minutes; a timer that was down for days still finds its notices. */
const stillOpenMs = 7 * dayMs

/** The supervisors' signatures of the checkpoint at this size, for this notice. */
export const displayCosignaturesAt = async (noticeId: string, atSize: number): Promise<Cosignature[]> =>
  (await displayCosignatures.find({ where: { noticeId, size: atSize }, orderBy: [['_id', 'asc']] })).map(({ origin, size, root, signedAt, keyId, atSeconds, signature }) => ({ origin, size, root, signedAt, keyId, atSeconds, signature }))

async function publishProof(notice: PublicityNoticeDocument, documents: readonly KeptDisplay[], { origin, size, root, signedAt, signature, publicKey }: CheckpointDocument, now: number): Promise<void> {
  const campaign = await currentCampaign(notice.campaignId, now)
  const cosignatures = await displayCosignaturesAt(notice._id, size)
  const proof: DisplayProof = {
    format: 'jiangxuan/display/1', notice: frozenText(notice), entries: await provenEntries(documents, size), checkpoint: { origin, size, root, signedAt, signature, publicKey },
    charterKey: campaign?.charter.publicKeys?.checkpoints ?? '', cosigners: await cosignersOf(cosignatures), cosignatures,
  }
  await publishFile(displayProofPath(notice.contentHash), JSON.stringify(proof))
}

/** Publishes a notice's proof again at the checkpoint it stands at: somebody has signed that. */
export async function republishProof(notice: PublicityNoticeDocument, now: number): Promise<void> {
  const standing = await displayProofs.get(displayProofId(notice._id))
  const checkpoint = standing && (await checkpoints.get(padded(standing.size)))
  if (checkpoint) await publishProof(notice, await coveredBy(checkpoint.size, await displaysOf(notice._id)), checkpoint, now)
}

async function bringUp(notice: PublicityNoticeDocument, checkpoint: CheckpointDocument, now: number): Promise<void> {
  const [standing, documents] = [await displayProofs.get(displayProofId(notice._id)), await displaysOf(notice._id)]
  if (documents.length === (standing?.entries ?? 0)) return
  const covered = await coveredBy(checkpoint.size, documents)
  if (covered.length === (standing?.entries ?? 0)) return
  await publishProof(notice, covered, checkpoint, now)
  await displayProofs.put({ _id: displayProofId(notice._id), entries: covered.length, size: checkpoint.size })
}

/** Timer: publishes the proof of every display anew when the log has taken up another of its days. */
export async function writeDisplayProofs(now: number): Promise<void> {
  const checkpoint = await newestCheckpoint()
  if (!checkpoint) return
  for (const notice of await publicityNotices.all({ state: 'published', lastDay: command.gte(dayOf(now - stillOpenMs)) })) await bringUp(notice, checkpoint, now)
}
