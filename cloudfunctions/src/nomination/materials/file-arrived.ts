import { accept, refuse, type Result } from '@shared/basics/result'
import type { CallRefusal, CallValue } from '@shared/contract'
import { isAttachmentKind } from '@shared/campaign/attachment'
import type { ContentFault } from '@shared/nomination/content-fault'
import { isPicture } from '@shared/campaign/file-format'
import { limitsFor } from '@shared/nomination/offer-file'
import { safeName } from '@shared/nomination/safe-name'
import type { Call, Handler } from '../../gateway/handler'
import { deleteFiles, putFile } from '../../platform/file-storage'
import type { StoredFile } from '../../platform/stored-file'
import { examine, type Examined } from '../content/examine'
import { readWithCampaign, type ReadingInCampaign } from '../reader'
import { askContentCheck } from './content-check'
import { materialItem } from './material-item'
import { materialsIn, sentIn } from './reading'
import { materialPlaces, materials, materialsOfFile, standing, type MaterialDocument, type PlaceDocument } from './store'
import { takeArrived } from './take-arrived'

type Refusal = CallRefusal<'nomination.fileArrived'>

async function judged(reading: ReadingInCampaign, place: PlaceDocument, file: StoredFile): Promise<Result<Examined, ContentFault | { kind: 'too-many'; maximum: number }>> {
  const all = materialsIn(reading)
  const limits = limitsFor(all, place.key)
  if (!limits) return refuse({ kind: 'format-not-taken', formats: [] })
  const examined = await examine(file, { said: place.format, limits, material: all.find(({ key }) => key === place.key) })
  if (!examined.ok) return examined
  const there = standing(await materialsOfFile(place.nominationId)).filter(({ _id }) => _id !== place._id)
  const same = there.find(({ sha256 }) => sha256 === examined.value.sha256)
  if (same) return refuse({ kind: 'already-there', name: same.name })
  const { maximum } = limits
  return there.filter(({ key }) => key === place.key).length >= maximum ? refuse({ kind: 'too-many', maximum }) : examined
}

const documentFor = (place: PlaceDocument, fileId: string, { format, bytes, seconds, sha256 }: Examined, now: number): MaterialDocument => ({
  _id: place._id, nominationId: place.nominationId, key: place.key, name: safeName(place.name, format), caption: '', position: now, format, bytes, seconds, fileId, sha256,
  judged: null, traceId: '', delivery: null, personId: place.personId, removedAt: null, at: now,
})

/** Keeps what passed under its own content; deletes what did not, and closes its place. */
async function keep(reading: ReadingInCampaign, place: PlaceDocument, now: number): Promise<Result<MaterialDocument, Refusal>> {
  const arrived = await takeArrived(place)
  if (!arrived) return refuse({ kind: 'nothing-arrived' })
  const examined = await judged(reading, place, arrived.file)
  if (!examined.ok) {
    await deleteFiles([arrived.fileId])
    // Its permit may still be good: the timer looks there once more.
    await materialPlaces.update({ _id: place._id }, { isGivenUp: true })
    return examined
  }
  if (examined.value.instead) await putFile(place.keptPath, examined.value.instead)
  const file = documentFor(place, arrived.fileId, examined.value, now)
  const added = await materials.add(file)
  return accept(added.ok ? file : ((await materials.get(file._id)) ?? file))
}

/** Whose place it is: only whoever was given it reports it. */
async function placeOf({ input, personId }: Call<'nomination.fileArrived'>): Promise<PlaceDocument | null> {
  const place = await materialPlaces.get(input.placeId)
  return place && !place.isGivenUp && place.personId === personId && place.nominationId === input.nominationId ? place : null
}

async function known({ input, personId }: Call<'nomination.fileArrived'>, reading: ReadingInCampaign): Promise<CallValue<'nomination.fileArrived'> | null> {
  const file = await materials.get(input.placeId)
  return file && file.personId === personId && file.nominationId === input.nominationId ? materialItem(file, sentIn(reading)) : null
}

export const fileArrived: Handler<'nomination.fileArrived'> = async call => {
  const { input, caller, now } = call
  const reading = await readWithCampaign(caller, input.nominationId, now)
  if (!reading) return refuse({ kind: 'no-such-nomination' })
  const before = await known(call, reading)
  if (before) return accept(before)
  const place = await placeOf(call)
  if (!place) return refuse({ kind: 'no-such-place' })
  const kept = await keep(reading, place, now)
  if (!kept.ok) return kept
  const isSeen = isPicture(kept.value.format) && !isAttachmentKind(kept.value.key)
  if (isSeen && caller.identity.openid) await askContentCheck(kept.value, caller.identity.openid)
  return accept(await materialItem(kept.value, sentIn(reading)))
}
