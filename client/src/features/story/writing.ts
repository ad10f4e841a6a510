import type { StoryBlock, Written } from '@shared/story/written'

/** A block while it is written: a text's paragraphs are the lines of one input. */
export type WritingBlock = { kind: 'text'; text: string } | Exclude<StoryBlock, { kind: 'text' }>

export interface WritingSection {
  heading: string
  blocks: WritingBlock[]
}

export interface Writing extends Omit<Written, 'sections'> {
  sections: WritingSection[]
}

const opened = (block: StoryBlock): WritingBlock => (block.kind === 'text' ? { kind: 'text', text: block.paragraphs.join('\n') } : block)

const paragraphsOf = (text: string) => text.split(/\n+/).map(line => line.trim()).filter(Boolean)
/** Keys in one order, whatever order they came in: two stories are compared as they are written down. */
const closed = (block: WritingBlock): StoryBlock => {
  if (block.kind === 'text') return { kind: 'text', paragraphs: paragraphsOf(block.text) }
  if (block.kind === 'quote') return { kind: 'quote', text: block.text.trim(), by: block.by.trim() }
  if (block.kind === 'video') return { kind: 'video', materialId: block.materialId, caption: block.caption.trim() }
  return { kind: 'picture', materialId: block.materialId, alt: block.alt.trim(), caption: block.caption.trim() }
}

const isEmpty = (block: StoryBlock) => (block.kind === 'text' ? block.paragraphs.length === 0 : block.kind === 'quote' && block.text === '')

export const writingOf = ({ sections, ...rest }: Written): Writing => ({ ...rest, sections: sections.map(({ heading, blocks }) => ({ heading, blocks: blocks.map(opened) })) })

/** What is saved: empty sections and blocks left out. */
export const writtenOf = ({ title, lead, column, series, part, cover, sections }: Writing): Written => ({
  title: title.trim(), lead: lead.trim(), column, series: series.trim(), part: series.trim() ? part : 0, cover: cover && { materialId: cover.materialId, alt: cover.alt.trim() },
  sections: sections.map(({ heading, blocks }) => ({ heading: heading.trim(), blocks: blocks.map(closed).filter(block => !isEmpty(block)) })).filter(({ heading, blocks }) => heading || blocks.length > 0),
})

export const isSame = (one: Writing, other: Writing): boolean => JSON.stringify(writtenOf(one)) === JSON.stringify(writtenOf(other))

/** As many sections as a story may have. */
export const mostSections = 20

const asBlocks = ({ heading, blocks }: WritingSection): WritingBlock[] => [...(heading ? [{ kind: 'text' as const, text: heading }] : []), ...blocks]

/** What goes beyond the most stands in the last, its headings as text. */
function within(sections: WritingSection[]): WritingSection[] {
  if (sections.length <= mostSections) return sections
  const beyond = sections.slice(mostSections - 1)
  return [...sections.slice(0, mostSections - 1), { heading: '', blocks: beyond.flatMap(asBlocks) }]
}

/** Both kept: the other's title and lead go before the sections they stood above, behind these. */
export const joined = (mine: Writing, other: Writing): Writing =>
  ({ ...mine, sections: within([...mine.sections, { heading: other.title, blocks: [{ kind: 'text', text: other.lead }] }, ...other.sections]) })
