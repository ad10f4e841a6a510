import { deleteFiles } from '../../platform/file-storage'
import { materialPlaces, materials, materialsOfFile, mediaVerdicts } from './store'
import { command } from '../../platform/collection'

/** Deletes every file of a nomination, what is on its way too, and all that is kept about them. Files go first: an erasure that broke off finds them again. */
export async function eraseMaterials(nominationId: string): Promise<void> {
  const [files, places] = await Promise.all([materialsOfFile(nominationId), materialPlaces.all({ nominationId })])
  await deleteFiles([...files, ...places].map(({ fileId }) => fileId).filter(Boolean))
  const traces = files.map(({ traceId }) => traceId).filter(Boolean)
  if (traces.length > 0) await mediaVerdicts.remove({ _id: command.in(traces) })
  await Promise.all([materials.remove({ nominationId }), materialPlaces.remove({ nominationId })])
}
