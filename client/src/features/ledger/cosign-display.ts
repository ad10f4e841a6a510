import { cosignatureText } from '@shared/ledger/cosignature'
import type { DisplayView } from '@shared/publicity/display-contract'
import { readDisplayProof } from '@shared/publicity/display-proof'
import { verifyDisplay } from '@shared/publicity/verify-display'
import { isSignedText } from '@/lib/box/is-signed-text'
import { pinnedKeys } from '@/lib/box/newest-box'
import { publicFile } from '@/lib/public-file'
import { serverNow } from '@/lib/server-clock'
import type { DeviceKey } from './device-key'

/** Fetches a display's proof as anyone would and holds it against itself and the charter's key, on this computer. Throws where it cannot be fetched. */
export async function displayHolds(campaignId: string, { proofPath, checkpoint }: DisplayView): Promise<boolean> {
  const [answer, keys] = await Promise.all([fetch(publicFile(proofPath)), pinnedKeys(campaignId)])
  const proof = readDisplayProof(await answer.text())
  return proof !== null && proof.checkpoint.size === checkpoint?.size && proof.checkpoint.root === checkpoint.root && verifyDisplay(proof, isSignedText, keys?.checkpoints).length === 0
}

/** What is sent of a display that was found good. */
export function displayCosigning(noticeId: string, checkpoint: NonNullable<DisplayView['checkpoint']>, key: DeviceKey) {
  const atSeconds = Math.floor(serverNow() / 1000)
  return { noticeId, size: checkpoint.size, keyId: key.keyId, atSeconds, signature: key.sign(cosignatureText(checkpoint, atSeconds)) }
}
