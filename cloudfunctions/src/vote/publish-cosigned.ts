import { cosignatureLine } from '@shared/ledger/cosignature'
import type { CosignedFile } from '@shared/vote/ballot-box'
import { cosignersOf } from '../ledger/cosigner-store'
import { publishInLog } from '../ledger/sealed-log'
import { signedNote } from '../ledger/sign-checkpoint'
import { boxLog } from './box-store'
import { cosignaturesOf } from './cosignature-store'

function linesAt(size: number, { cosigners: known, cosignatures }: CosignedFile): string[] {
  return cosignatures.filter(one => one.size === size).flatMap(one => known.filter(({ keyId }) => keyId === one.keyId).map(({ publicKey }) => cosignatureLine(one, publicKey)))
}

/** Publishes a box's cosignatures, and the newest checkpoint with those that are its. Looks again after writing: of two that publish the slower one would otherwise leave the older state standing. */
export async function publishCosigned(campaignId: string): Promise<void> {
  const log = boxLog(campaignId)
  const [cosignatures, newest] = [await cosignaturesOf(campaignId), await log.newestCheckpoint()]
  const file: CosignedFile = { cosigners: await cosignersOf(cosignatures), cosignatures }
  await publishInLog(log, 'cosignatures.json', JSON.stringify(file))
  if (newest) await publishInLog(log, 'checkpoint', signedNote(newest, linesAt(newest.size, file)))
  const [cosignedSince, newestSince] = [await cosignaturesOf(campaignId), await log.newestCheckpoint()]
  if (cosignedSince.length > cosignatures.length || newestSince?.size !== newest?.size) await publishCosigned(campaignId)
}
