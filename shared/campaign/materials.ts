import { array, boolean, discriminatedUnion, lazy, literal, minLength, number, string, strictObject, enum as oneOf, type ZodMiniType, optional } from '../basics/z'
import { channels, type Channel } from './channel'
import { wordLimit, type WordLimit } from './word-limit'

/** How a document's scan is handed in as a file. */
export interface DocumentUpload {
  formats: string[]
  maximumMegabytes: number
  /** Files at most: a scan may come page by page. */
  maximum: number
}

/**
 * One thing that has to be handed in. A `text` is written in the form field of the same key; `sealedFor` names the channels whose copy wants
 * a seal. A single photo `onForm` is printed on the form, in a box of its own. A document without `upload` is printed from the form by the system; a video with `onMedium` may come on a stick or a disc instead.
 */
export type Material =
  | { kind: 'text'; key: string; title: string; limit: WordLimit }
  | { kind: 'photos'; key: string; title: string; minimum: number; maximum: number; formats: string[]; maximumMegabytes: number; onForm?: boolean }
  | { kind: 'video'; key: string; title: string; minimumMinutes: number; maximumMinutes: number; formats: string[]; maximumMegabytes: number; onMedium?: boolean }
  | { kind: 'document'; key: string; title: string; copies: number; media: ('paper' | 'electronic')[]; sealedFor?: Channel[]; upload?: DocumentUpload }

/** 材料: a tree of `all` and `any` over materials; "4－5张或5－8分钟视频" is `any` of two. */
export type MaterialRule = Material | { kind: 'all'; of: MaterialRule[] } | { kind: 'any'; of: MaterialRule[] }

const named = { key: string().check(minLength(1)), title: string().check(minLength(1)) }
const upload = strictObject({ formats: array(string()).check(minLength(1)), maximumMegabytes: number(), maximum: number() })
const of: ZodMiniType<MaterialRule[]> = lazy(() => array(materialRule).check(minLength(1)))

export const materialRule: ZodMiniType<MaterialRule> = discriminatedUnion('kind', [
  strictObject({ kind: literal('text'), ...named, limit: wordLimit }),
  strictObject({ kind: literal('photos'), ...named, minimum: number(), maximum: number(), formats: array(string()), maximumMegabytes: number(), onForm: optional(boolean()) }),
  strictObject({ kind: literal('video'), ...named, minimumMinutes: number(), maximumMinutes: number(), formats: array(string()), maximumMegabytes: number(), onMedium: optional(boolean()) }),
  strictObject({ kind: literal('document'), ...named, copies: number(), media: array(oneOf(['paper', 'electronic'])), sealedFor: optional(array(oneOf(channels))), upload: optional(upload) }),
  strictObject({ kind: literal('all'), of }),
  strictObject({ kind: literal('any'), of }),
])
