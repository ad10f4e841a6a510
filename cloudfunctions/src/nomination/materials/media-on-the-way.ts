import { createHash, randomBytes } from 'node:crypto'
import { accept, refuse } from '@shared/basics/result'
import { isAttachmentKind } from '@shared/campaign/attachment'
import { mediumNumber } from '@shared/nomination/medium-number'
import type { Handler } from '../../gateway/handler'
import { readWithCampaign } from '../reader'
import { materialItem } from './material-item'
import { materialsIn, readToChange, sentIn } from './reading'
import { materials, materialsOfFile, standing, type MaterialDocument } from './store'

const idOf = (nominationId: string, personId: string, requestId: string) => `m_${createHash('sha256').update(['medium', nominationId, personId, requestId].join('\n')).digest('hex').slice(0, 40)}`

/** 介质: a video that is too large for the line. */
export const registerMedium: Handler<'nomination.registerMedium'> = async ({ input, caller, personId, now }) => {
  const reading = await readToChange(caller, input.nominationId, input.key, now)
  if (!reading.ok) return reading
  const material = materialsIn(reading.value).find(({ key }) => key === input.key)
  if (!material) return refuse({ kind: 'no-such-material' })
  if (material.kind !== 'video' || !material.onMedium) return refuse({ kind: 'not-by-medium' })
  const _id = idOf(input.nominationId, personId, input.requestId)
  const known = await materials.get(_id)
  if (known) return accept(await materialItem(known, sentIn(reading.value)))
  if (standing(await materialsOfFile(input.nominationId)).some(({ key }) => key === input.key)) return refuse({ kind: 'too-many', maximum: 1 })
  const { medium, note } = input
  const delivery = { medium, note, number: mediumNumber([...randomBytes(4)]), registeredAt: now, receivedAt: null }
  const file: MaterialDocument = {
    _id, nominationId: input.nominationId, key: input.key, name: material.title, caption: '', position: now, format: 'medium', bytes: 0, seconds: 0, fileId: '', sha256: '',
    judged: null, traceId: '', delivery, personId, removedAt: null, at: now,
  }
  await materials.add(file)
  return accept(await materialItem(file, sentIn(reading.value)))
}

/** The file for an officer in its way: one that was sent, or an attachment. Nobody decides on what is their own. */
async function forOfficer({ input, caller, now }: { input: { nominationId: string; materialId: string }; caller: Parameters<typeof readWithCampaign>[0]; now: number }) {
  const reading = await readWithCampaign(caller, input.nominationId, now)
  if (!reading || reading.places.every(place => place === 'own')) return refuse({ kind: 'no-such-nomination' } as const)
  const file = await materials.get(input.materialId)
  const isSeen = file !== null && file.nominationId === input.nominationId && (sentIn(reading).includes(file._id) || isAttachmentKind(file.key))
  return isSeen ? accept({ reading, file }) : refuse({ kind: 'no-such-material' } as const)
}

export const receiveMedium: Handler<'nomination.receiveMedium'> = async ({ input, caller, now }) => {
  const found = await forOfficer({ input, caller, now })
  if (!found.ok) return found
  const { file, reading } = found.value
  if (!file.delivery) return refuse({ kind: 'no-such-material' })
  const delivery = { ...file.delivery, receivedAt: file.delivery.receivedAt ?? now }
  await materials.update({ _id: file._id }, { delivery })
  return accept(await materialItem({ ...file, delivery }, sentIn(reading)))
}

export const judgeMaterial: Handler<'nomination.judgeMaterial'> = async ({ input, caller, personId, now }) => {
  const found = await forOfficer({ input, caller, now })
  if (!found.ok) return found
  const { file, reading } = found.value
  const judged = { verdict: input.verdict, because: input.because, personId, at: now }
  await materials.put({ ...file, judged })
  return accept(await materialItem({ ...file, judged }, sentIn(reading)))
}
