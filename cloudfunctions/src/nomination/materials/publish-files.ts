import { randomBytes } from 'node:crypto'
import { command } from '../../platform/collection'
import { copyFile, deleteFiles, pathOf } from '../../platform/file-storage'
import { publishedFiles, publishedIdOf, type PublishedFileDocument, type PublishedFor } from './published-store'
import { materials, type MaterialDocument } from './store'

/** CloudBase copies a file only under its own name. */
const placeFor = (purpose: PublishedFor, { fileId }: MaterialDocument) => `${purpose}/${randomBytes(16).toString('hex')}/${pathOf(fileId).split('/').pop() ?? ''}`

/** The same place on every try: a copy that broke off is finished by the next. */
async function placed(purpose: PublishedFor, file: MaterialDocument): Promise<PublishedFileDocument> {
  const { _id: materialId, nominationId } = file
  const place = { _id: publishedIdOf(purpose, materialId), nominationId, purpose, materialId, path: placeFor(purpose, file), fileId: '' }
  const added = await publishedFiles.add(place)
  return added.ok ? place : ((await publishedFiles.get(place._id)) ?? place)
}

/** Copies files of one nominee to where anyone may read them; one that was published already stays where it is. */
export async function publishFiles(purpose: PublishedFor, materialIds: readonly string[]): Promise<void> {
  const files = materialIds.length > 0 ? await materials.find({ where: { _id: command.in([...materialIds]) }, limit: 200 }) : []
  for (const file of files) {
    const { _id, path, fileId } = await placed(purpose, file)
    if (fileId !== '') continue
    const copied = await copyFile(pathOf(file.fileId), `public/${path}`)
    if (copied === null) throw new Error('a material that is kept has its file')
    // Taken away meanwhile: nobody would find the copy again.
    if ((await publishedFiles.update({ _id }, { fileId: copied })) === 0) await deleteFiles([copied])
  }
}

/** Takes public copies away, all of one nominee's but those named. They go first: what broke off is found again. */
export async function unpublishFiles(nominationId: string, { purpose, except = [] }: { purpose?: PublishedFor; except?: readonly string[] } = {}): Promise<void> {
  const going = (await publishedFiles.all({ nominationId, ...(purpose ? { purpose } : {}) })).filter(({ materialId }) => !except.includes(materialId))
  await deleteFiles(going.map(({ fileId }) => fileId).filter(Boolean))
  for (const { _id } of going) await publishedFiles.remove({ _id })
}

/** Paths of public copies, by material. */
export async function publishedPaths(purpose: PublishedFor, materialIds: readonly string[]): Promise<Map<string, string>> {
  if (materialIds.length === 0) return new Map()
  const found = await publishedFiles.find({ where: { _id: command.in(materialIds.map(id => publishedIdOf(purpose, id))), fileId: command.neq('') }, limit: 1000 })
  return new Map(found.map(({ materialId, path }) => [materialId, path]))
}
