import { accept, refuse } from '@shared/basics/result'
import type { DisplayView } from '@shared/publicity/display-contract'
import { displayProofPath } from '@shared/publicity/display-proof'
import type { Handler } from '../gateway/handler'
import { checkCosignature } from '../ledger/check-cosignature'
import { cosignersOf } from '../ledger/cosigner-store'
import { checkpoints, padded } from '../ledger/store'
import { displaysOf } from './display-entries'
import { displayCosignatures, displayProofId, displayProofs } from './display-store'
import { publicityNotices, type PublicityNoticeDocument } from './store'
import { displayDays } from './watch-display'
import { displayCosignaturesAt, republishProof } from './write-display-proofs'

async function watchedDays(notice: PublicityNoticeDocument): Promise<DisplayView['days']> {
  const seen = (await displaysOf(notice._id)).flatMap(one => (one.kind === 'seen' ? [one] : []))
  return displayDays(notice).map(day => {
    const found = seen.find(one => one.day === day)
    return { day, at: found?.at ?? null, asFrozen: found?.seenHash === notice.contentHash }
  })
}

const published = async (noticeId: string): Promise<PublicityNoticeDocument | null> => {
  const notice = await publicityNotices.get(noticeId)
  return notice?.state === 'published' ? notice : null
}

async function displayView(notice: PublicityNoticeDocument): Promise<DisplayView> {
  const days = await watchedDays(notice)
  const standing = await displayProofs.get(displayProofId(notice._id))
  const checkpoint = standing && (await checkpoints.get(padded(standing.size)))
  if (!checkpoint) return { days, proofPath: '', checkpoint: null, cosignedBy: [] }
  const { origin, size, root, signedAt, publicKey, signature } = checkpoint
  const signers = await cosignersOf(await displayCosignaturesAt(notice._id, size))
  return { days, proofPath: displayProofPath(notice.contentHash), checkpoint: { origin, size, root, signedAt, publicKey, signature }, cosignedBy: signers.map(({ name }) => name) }
}

export const showDisplay: Handler<'publicity.display'> = async ({ input: { noticeId } }) => {
  const notice = await published(noticeId)
  return notice ? accept(await displayView(notice)) : refuse({ kind: 'no-such-notice' })
}

export const cosignDisplay: Handler<'publicity.cosignDisplay'> = async ({ input, personId, now }) => {
  const { noticeId, size } = input
  const notice = await published(noticeId)
  if (!notice) return refuse({ kind: 'no-such-notice' })
  const standing = await displayProofs.get(displayProofId(noticeId))
  const checked = await checkCosignature(standing?.size === size ? await checkpoints.get(padded(size)) : null, input, personId, now)
  if (!checked.ok) return checked
  await displayCosignatures.add({ _id: `${noticeId}:${padded(size)}:${input.keyId}`, noticeId, ...checked.value })
  await republishProof(notice, now)
  return accept(await displayView(notice))
}
