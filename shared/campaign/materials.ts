import { array, discriminatedUnion, lazy, literal, minLength, number, string, strictObject, enum as oneOf, type ZodMiniType, optional } from '../basics/z'
import { channels, type Channel } from './channel'
import { wordLimit, type WordLimit } from './word-limit'

/** One thing that has to be handed in. A `text` is written in the form field of the same key; `sealedFor` names the channels whose copy wants a seal. */
export type Material =
  | { kind: 'text'; key: string; title: string; limit: WordLimit }
  | { kind: 'photos'; key: string; title: string; minimum: number; maximum: number; formats: string[]; maximumMegabytes: number }
  | { kind: 'video'; key: string; title: string; minimumMinutes: number; maximumMinutes: number; formats: string[]; maximumMegabytes: number }
  | { kind: 'document'; key: string; title: string; copies: number; media: ('paper' | 'electronic')[]; sealedFor?: Channel[] }

/** 材料: a tree of `all` and `any` over materials; "4－5张或5－8分钟视频" is `any` of two. */
export type MaterialRule = Material | { kind: 'all'; of: MaterialRule[] } | { kind: 'any'; of: MaterialRule[] }

const named = { key: string().check(minLength(1)), title: string().check(minLength(1)) }
const of: ZodMiniType<MaterialRule[]> = lazy(() => array(materialRule).check(minLength(1)))

export const materialRule: ZodMiniType<MaterialRule> = discriminatedUnion('kind', [
  strictObject({ kind: literal('text'), ...named, limit: wordLimit }),
  strictObject({ kind: literal('photos'), ...named, minimum: number(), maximum: number(), formats: array(string()), maximumMegabytes: number() }),
  strictObject({ kind: literal('video'), ...named, minimumMinutes: number(), maximumMinutes: number(), formats: array(string()), maximumMegabytes: number() }),
  strictObject({ kind: literal('document'), ...named, copies: number(), media: array(oneOf(['paper', 'electronic'])), sealedFor: optional(array(oneOf(channels))) }),
  strictObject({ kind: literal('all'), of }),
  strictObject({ kind: literal('any'), of }),
])

/** Every single material named anywhere in the rule. */
export const materialsOf = (rule: MaterialRule): Material[] => (rule.kind === 'all' || rule.kind === 'any' ? rule.of.flatMap(materialsOf) : [rule])
