import type { Column } from './column'

/** One thing after another in a section. Pictures and videos are named by the nominee's material; `alt` says to those who cannot see what is there. */
export type StoryBlock =
  | { kind: 'text'; paragraphs: string[] }
  /** `by` is who said it; '' where the story tells. */
  | { kind: 'quote'; text: string; by: string }
  | { kind: 'picture'; materialId: string; alt: string; caption: string }
  | { kind: 'video'; materialId: string; caption: string }

export interface StorySection {
  /** '' for a section without one. */
  heading: string
  blocks: StoryBlock[]
}

/** A story as it is written. */
export interface Written {
  title: string
  lead: string
  column: Column
  /** 系列; '' for a story that stands by itself. */
  series: string
  /** Place in its series, from 1; 0 without one. */
  part: number
  /** Without one the trade's drawing stands there. */
  cover: { materialId: string; alt: string } | null
  sections: StorySection[]
}
