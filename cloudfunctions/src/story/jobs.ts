import { dayMs } from '@shared/basics/shanghai-time'
import { command } from '../platform/collection'
import { unpublishFiles } from '../nomination/materials/publish-files'
import { stories } from './store'
import { hasConsent } from './story-view'
import { eraseStory } from './take-story-back'

const hourMs = dayMs / 24
/** Long enough for a person who pressed the wrong switch; then the words are erased (个人信息保护法 第四十七条). */
const keptDaysAfterConsent = 7
const atOnce = 50

/** Timer: takes away what a withdrawal that broke off left in public storage, and erases the words of stories whose consent was taken back. */
export async function finishTakenBack(now: number): Promise<void> {
  for (const { nominationId } of await stories.find({ where: { withdrawnAt: command.gt(now - hourMs) }, limit: atOnce })) await unpublishFiles(nominationId, { purpose: 'story' })
  const due = await stories.find({ where: { takenBackAt: command.and(command.gt(0), command.lt(now - keptDaysAfterConsent * dayMs)) }, orderBy: [['takenBackAt', 'asc']], limit: atOnce })
  for (const { nominationId } of due) if (!(await hasConsent(nominationId))) await eraseStory(nominationId, now)
}
