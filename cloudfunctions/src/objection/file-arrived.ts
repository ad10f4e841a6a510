import { accept, refuse, type Result } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { safeName } from '@shared/nomination/safe-name'
import { sealedFileLimits, type SealedFile, type SealedFileKind } from '@shared/objection/sealed-file'
import type { Handler } from '../gateway/handler'
import { examine } from '../nomination/content/examine'
import { materialPlaces, type PlaceDocument } from '../nomination/materials/store'
import { takeArrived } from '../nomination/materials/take-arrived'
import { deleteFiles } from '../platform/file-storage'
import { hidden } from './custody'
import { keepFile, openCard, openName } from './kept-file'
import type { KeptFile } from './objection-record'
import { inCustody } from './place-file'
import { putSealed } from './sealed-content'
import { sealedFiles } from './store'

const shown = ({ placeId, kind, name, format, bytes }: KeptFile): SealedFile => ({ placeId, kind, name, format, bytes })

/** What arrived, looked at and sealed in place of itself. What is refused is deleted, and its place closed. */
async function keep(place: PlaceDocument, ownerHash: string, now: number): Promise<Result<KeptFile, CallRefusal<'objection.fileArrived'>>> {
  const arrived = await takeArrived(place)
  if (!arrived) return refuse({ kind: 'nothing-arrived' })
  const examined = await examine(arrived.file, { said: place.format, limits: sealedFileLimits, material: undefined })
  if (!examined.ok) {
    await deleteFiles([arrived.fileId])
    await materialPlaces.update({ _id: place._id }, { isGivenUp: true })
    return examined
  }
  const { format, bytes, instead } = examined.value
  const fileId = await putSealed(`${place.keptPath}.sealed`, instead ?? (await arrived.file.read(0, arrived.file.bytes)), place._id)
  await deleteFiles([arrived.fileId])
  const file = { placeId: place._id, kind: place.key as SealedFileKind, name: safeName(openName(place), format), format, bytes, fileId }
  await keepFile(file, ownerHash, now)
  return accept(file)
}

export const fileArrived: Handler<'objection.fileArrived'> = async ({ input: { placeId }, personId, now }) => {
  const ownerHash = hidden('owner', personId)
  const known = await sealedFiles.get(placeId)
  if (known) return known.ownerHash === ownerHash ? accept(shown(openCard(known))) : refuse({ kind: 'no-such-place' })
  const place = await materialPlaces.get(placeId)
  if (!place || place.isGivenUp || place.nominationId !== inCustody || place.personId !== ownerHash) return refuse({ kind: 'no-such-place' })
  const kept = await keep(place, ownerHash, now)
  return kept.ok ? accept(shown(kept.value)) : kept
}
