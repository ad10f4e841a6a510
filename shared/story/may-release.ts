import { looksLikePersonalNumber } from '../basics/personal-number'
import type { StorySection } from './contract'

export interface Releasing {
  title: string
  lead: string
  sections: readonly StorySection[]
  consented: boolean
}

export type ReleaseRefusal = { kind: 'consent-missing' } | { kind: 'nothing-to-read' } | { kind: 'looks-like-personal-number' }

/** Why a story may not be released, or null: it needs the person's consent, something to read, and no ID or phone number. */
export function whyNotRelease({ title, lead, sections, consented }: Releasing): ReleaseRefusal | null {
  if (!consented) return { kind: 'consent-missing' }
  const paragraphs = sections.flatMap(section => section.paragraphs)
  if (paragraphs.join('').trim() === '') return { kind: 'nothing-to-read' }
  return [title, lead, ...sections.map(section => section.heading), ...paragraphs].some(looksLikePersonalNumber) ? { kind: 'looks-like-personal-number' } : null
}
