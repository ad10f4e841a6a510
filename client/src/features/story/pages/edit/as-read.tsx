import type { StoryDraft } from '@shared/story/contract'
import { readMinutes } from '@shared/story/read-minutes'
import { shown } from '@shared/story/shown'
import type { Written } from '@shared/story/written'
import { useEndpoint } from '@/api/use-endpoint'
import { StoryBody } from '../../story-body'

const asItIs = (file: string) => file

/** The story as the public would read it, with the nominee's own files in place. */
export function AsRead({ story: { storyId, trade, releasedAt }, written }: { story: StoryDraft; written: Written }) {
  const pictures = useEndpoint('story.pictures', { storyId }).data?.items ?? []
  const fileOf = (materialId: string) => pictures.find(one => one.materialId === materialId)?.url ?? null
  return <StoryBody story={{ ...shown(written, fileOf), trade, releasedAt, readMinutes: readMinutes(written) }} srcOf={asItIs} />
}
