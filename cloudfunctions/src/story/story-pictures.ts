import { accept, refuse } from '@shared/basics/result'
import { isPicture } from '@shared/campaign/file-format'
import type { StoryPicture } from '@shared/story/contract'
import type { Handler } from '../gateway/handler'
import { hasConsented } from '../nomination/consent-store'
import { materialItems } from '../nomination/materials/material-item'
import { materialsOfFile, type MaterialDocument } from '../nomination/materials/store'
import { nominations } from '../nomination/store'
import { stories } from './store'

type Format = StoryPicture['format']
const isShowable = (format: string): format is Format => isPicture(format) || format === 'mp4'

/** Files that the nominee handed in with the last submission and has not taken out since; those of offices are none. */
async function sentBy(nominationId: string): Promise<MaterialDocument[]> {
  const sent = (await nominations.get(nominationId))?.materialIds ?? []
  return (await materialsOfFile(nominationId)).filter(({ _id, removedAt, format }) => sent.includes(_id) && removedAt === null && isShowable(format))
}

/** The nominee's pictures and videos; none without their consent to show them. */
export async function picturesOf(nominationId: string): Promise<StoryPicture[]> {
  if (!(await hasConsented(nominationId, 'pictures'))) return []
  const items = await materialItems(await sentBy(nominationId), [])
  return items.flatMap(({ materialId, format, caption, url, check }) => (isShowable(format) ? [{ materialId, format, caption, url, check }] : []))
}

/** Ids of those that a story may show: let be shown by the person, and looked at. */
export const usableIn = async (nominationId: string): Promise<string[]> => (await picturesOf(nominationId)).filter(({ check }) => check === 'passed').map(({ materialId }) => materialId)

export const listPictures: Handler<'story.pictures'> = async ({ input }) => {
  const story = await stories.get(input.storyId)
  if (!story) return refuse({ kind: 'no-such-story' })
  const consent = (await hasConsented(story.nominationId, 'pictures')) ? 'given' : 'missing'
  return accept({ consent, items: await picturesOf(story.nominationId) })
}
