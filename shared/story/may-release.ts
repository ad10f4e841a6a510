import { looksLikePersonalNumber } from '../basics/personal-number'
import { looksLikeAddress } from '../basics/street-address'
import { filesIn } from './files-in'
import { textsOf, type StoryPlace } from './texts-of'
import type { Written } from './written'

export interface Releasing {
  written: Written
  /** Whether the person agrees to a story. */
  consented: boolean
  /** Pictures and videos that the person lets be shown and that were looked at. */
  usable: readonly string[]
}

export type ReleaseRefusal =
  | { kind: 'consent-missing' }
  | { kind: 'nothing-to-read' }
  | { kind: 'looks-like-personal-number'; place: StoryPlace }
  | { kind: 'looks-like-address'; place: StoryPlace }
  | { kind: 'picture-not-usable'; place: StoryPlace }
  | { kind: 'alt-missing'; place: StoryPlace }

const hasText = ({ sections }: Written) => sections.some(({ blocks }) => blocks.some(block => block.kind === 'text' && block.paragraphs.join('').trim() !== ''))

const placed = <Kind extends string>(kind: Kind, found: { place: StoryPlace } | undefined) => (found ? { kind, place: found.place } : null)

/** What in its words keeps a story from the public, and where; null where nothing does. An editor is told while writing. */
export const faultInWords = (written: Written) =>
  placed('looks-like-personal-number', textsOf(written).find(({ text }) => looksLikePersonalNumber(text)))
  ?? placed('looks-like-address', textsOf(written).find(({ text }) => looksLikeAddress(text)))

/** Why a story may not be released, or null: it needs the person's consent, something to read, no number or address of anybody's, and pictures that may be shown, said in words too. */
export function whyNotRelease({ written, consented, usable }: Releasing): ReleaseRefusal | null {
  if (!consented) return { kind: 'consent-missing' }
  if (!hasText(written)) return { kind: 'nothing-to-read' }
  const files = filesIn(written)
  return faultInWords(written)
    ?? placed('picture-not-usable', files.find(({ materialId }) => !usable.includes(materialId)))
    ?? placed('alt-missing', files.find(({ alt }) => alt !== null && alt.trim() === ''))
}
