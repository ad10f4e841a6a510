import { command } from '../../platform/collection'
import { deleteFiles } from '../../platform/file-storage'
import { papers } from './store'

const atOnce = 50

/** Timer: deletes papers a day after they were made. Files go first: an erasure that broke off finds them again. */
export async function erasePapers(now: number): Promise<void> {
  const due = await papers.find({ where: { eraseAt: command.lte(now) }, orderBy: [['eraseAt', 'asc']], limit: atOnce })
  await deleteFiles(due.map(({ fileId }) => fileId))
  for (const { _id } of due) await papers.remove({ _id })
}
