import type { StoryDraft } from '@shared/story/contract'

/** A story while it is written: a section's paragraphs are the lines of one text. */
export interface Written {
  title: string
  lead: string
  sections: { heading: string; text: string }[]
}

export const writtenOf = ({ title, lead, sections }: Pick<StoryDraft, 'title' | 'lead' | 'sections'>): Written =>
  ({ title, lead, sections: sections.map(({ heading, paragraphs }) => ({ heading, text: paragraphs.join('\n') })) })

const paragraphsOf = (text: string) => text.split(/\n+/).map(line => line.trim()).filter(Boolean)

/** What is saved: empty sections and lines left out. */
export const storyOf = ({ title, lead, sections }: Written) => ({
  title: title.trim(),
  lead: lead.trim(),
  sections: sections.map(({ heading, text }) => ({ heading: heading.trim(), paragraphs: paragraphsOf(text) })).filter(({ heading, paragraphs }) => heading || paragraphs.length > 0),
})

export const isSame = (one: Written, other: Written): boolean => JSON.stringify(storyOf(one)) === JSON.stringify(storyOf(other))
