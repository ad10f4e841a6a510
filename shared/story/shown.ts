import type { StoryBlock, Written } from './written'

/** A block as it is read: a file stands where its material was named. */
export type ShownBlock = Exclude<StoryBlock, { materialId: string }> | { kind: 'picture'; file: string; alt: string; caption: string } | { kind: 'video'; file: string; caption: string }

export interface ShownSection {
  heading: string
  blocks: ShownBlock[]
}

export interface Shown extends Omit<Written, 'cover' | 'sections'> {
  cover: { file: string; alt: string } | null
  sections: ShownSection[]
}

type FileOf = (materialId: string) => string | null

const shownBlock = (block: StoryBlock, fileOf: FileOf): ShownBlock[] => {
  if (block.kind === 'text' || block.kind === 'quote') return [block]
  const { materialId, ...rest } = block
  const file = fileOf(materialId)
  return file === null ? [] : [{ ...rest, file }]
}

/** The story with its pictures and videos in place; one that may not be shown, or no longer, is left out. */
export function shown({ cover, sections, ...rest }: Written, fileOf: FileOf): Shown {
  const coverFile = cover && fileOf(cover.materialId)
  return {
    ...rest,
    cover: cover && coverFile ? { file: coverFile, alt: cover.alt } : null,
    sections: sections.map(({ heading, blocks }) => ({ heading, blocks: blocks.flatMap(block => shownBlock(block, fileOf)) })),
  }
}
