import type { Shown } from '@shared/story/shown'

/** One breath: a sentence or two. Browsers fall silent in the middle of long ones. */
const mostCharacters = 120

export interface SpokenPart {
  words: string
  /** The paragraph it belongs to, as it stands on the page. */
  paragraph: string
}

const sentences = (text: string): string[] => text.match(/[^。！？；]+[。！？；”]*/g) ?? [text]

/** A paragraph in parts that can be said in one breath. */
const partsOf = (paragraph: string): SpokenPart[] => {
  const parts: string[] = []
  for (const sentence of sentences(paragraph)) {
    const last = parts[parts.length - 1]
    if (last !== undefined && last.length + sentence.length <= mostCharacters) parts[parts.length - 1] = last + sentence
    else parts.push(sentence)
  }
  return parts.map(words => ({ words, paragraph }))
}

/** What is said of a story, in its order: title, lead, headings, paragraphs, quotations, and in words what a picture shows. */
export const spokenParts = ({ title, lead, sections }: Pick<Shown, 'title' | 'lead' | 'sections'>): SpokenPart[] => [
  title, lead,
  ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(block => {
    if (block.kind === 'text') return block.paragraphs
    if (block.kind === 'quote') return [block.by ? `${block.by}说：${block.text}` : block.text]
    return block.kind === 'picture' ? [`图片：${block.alt}`] : []
  })]),
].filter(Boolean).flatMap(partsOf)
