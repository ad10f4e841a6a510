import { accept, refuse } from '@shared/basics/result'
import type { Handler } from '../../gateway/handler'
import { deleteFiles } from '../../platform/file-storage'
import { nominationVersions } from '../store'
import { readToChange } from './reading'
import { materials, materialsOfFile, standing, type MaterialDocument } from './store'

const mostVersions = 100

/** A file that ever went up stays with the version it went up with. */
async function wasSent({ _id, nominationId }: MaterialDocument): Promise<boolean> {
  const versions = await nominationVersions.find({ where: { nominationId }, fields: ['materialIds'], limit: mostVersions })
  return versions.some(({ materialIds }) => materialIds?.includes(_id))
}

async function takeOut(file: MaterialDocument, now: number): Promise<void> {
  if (await wasSent(file)) {
    await materials.update({ _id: file._id }, { removedAt: now })
    return
  }
  await materials.remove({ _id: file._id })
  if (file.fileId) await deleteFiles([file.fileId])
}

export const removeMaterial: Handler<'nomination.removeMaterial'> = async ({ input, caller, now }) => {
  const file = await materials.get(input.materialId)
  const isOne = file !== null && file.nominationId === input.nominationId && file.removedAt === null
  const reading = await readToChange(caller, input.nominationId, isOne ? file.key : '', now)
  if (!reading.ok) return reading.error.kind === 'field-not-asked' && !isOne ? refuse({ kind: 'no-such-material' }) : reading
  if (!isOne) return refuse({ kind: 'no-such-material' })
  await takeOut(file, now)
  return accept(null)
}

export const arrangeMaterials: Handler<'nomination.arrangeMaterials'> = async ({ input, caller, now }) => {
  const reading = await readToChange(caller, input.nominationId, input.key, now)
  if (!reading.ok) return reading
  const there = standing(await materialsOfFile(input.nominationId)).filter(({ key }) => key === input.key)
  if (input.files.some(({ materialId }) => !there.some(({ _id }) => _id === materialId))) return refuse({ kind: 'no-such-material' })
  // Positions of files left out are instants, and so stand behind.
  for (const [position, { materialId, caption }] of input.files.entries()) await materials.update({ _id: materialId, nominationId: input.nominationId }, { position, caption })
  return accept(null)
}
