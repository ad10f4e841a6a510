import type { StoryBlock, Written } from './written'

/** Where in a story something stands; section and block from 1, 0 for what stands in none. */
export interface StoryPlace {
  part: 'title' | 'lead' | 'series' | 'cover' | 'heading' | 'text' | 'quote' | 'picture' | 'video'
  section: number
  block: number
}

export interface PlacedText {
  text: string
  place: StoryPlace
}

const wordsOf = (block: StoryBlock): string[] => {
  if (block.kind === 'text') return block.paragraphs
  if (block.kind === 'quote') return [block.text, block.by]
  return block.kind === 'picture' ? [block.alt, block.caption] : [block.caption]
}

const ofNone = (part: StoryPlace['part'], text: string): PlacedText => ({ text, place: { part, section: 0, block: 0 } })

/** Every word that the public would read, with where it stands. */
export const textsOf = ({ title, lead, series, cover, sections }: Written): PlacedText[] => [
  ofNone('title', title), ofNone('lead', lead), ofNone('series', series), ofNone('cover', cover?.alt ?? ''),
  ...sections.flatMap(({ heading, blocks }, section) => [
    { text: heading, place: { part: 'heading' as const, section: section + 1, block: 0 } },
    ...blocks.flatMap((block, place) => wordsOf(block).map(text => ({ text, place: { part: block.kind, section: section + 1, block: place + 1 } }))),
  ]),
].filter(({ text }) => text.trim() !== '')
