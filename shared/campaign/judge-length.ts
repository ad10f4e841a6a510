import { countWords } from './count-words'
import type { WordLimit } from './word-limit'

export interface LengthVerdict {
  written: number
  /** Where the text stands towards its limit; `long` for `max` means over its end. */
  standing: 'short' | 'fitting' | 'long'
  /** Only a `max` is ever refused. */
  refused: boolean
}

/** The band that passes as "about" and as reaching a target, in parts of the limit. */
const bands: Record<WordLimit['kind'], { from: number; to: number }> = {
  max: { from: 0, to: 1 },
  about: { from: 0.9, to: 1.3 },
  target: { from: 0.8, to: 1.5 },
}

/** Holds a text against its limit: 1500字内 ends hard, 500字左右 is a band, 2000字 a mark to write towards. */
export const judgeLength = ({ kind, characters }: WordLimit, text: string): LengthVerdict => {
  const written = countWords(text)
  const { from, to } = bands[kind]
  const standing = written < characters * from ? 'short' : written > characters * to ? 'long' : 'fitting'
  return { written, standing, refused: kind === 'max' && standing === 'long' }
}
