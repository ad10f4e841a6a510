import type { StoryPlace } from './texts-of'
import type { Written } from './written'

export interface PlacedFile {
  materialId: string
  /** What is there, in words; a video has none. */
  alt: string | null
  place: StoryPlace
}

/** Every picture and video that a story shows, its cover first. */
export const filesIn = ({ cover, sections }: Written): PlacedFile[] => [
  ...(cover ? [{ ...cover, place: { part: 'cover' as const, section: 0, block: 0 } }] : []),
  ...sections.flatMap(({ blocks }, section) => blocks.flatMap((block, place): PlacedFile[] =>
    block.kind === 'picture' || block.kind === 'video' ? [{ materialId: block.materialId, alt: block.kind === 'picture' ? block.alt : null, place: { part: block.kind, section: section + 1, block: place + 1 } }] : [])),
]
