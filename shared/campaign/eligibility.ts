import { array, discriminatedUnion, literal, minLength, string, strictObject, enum as oneOf, number, positive, type infer as Infer } from '../basics/z'

const base = { code: string().check(minLength(1)), said: string().check(minLength(1)) }

/** How a clause is answered: by what the form holds, or by the person's own declaration. */
export const question = discriminatedUnion('kind', [
  /** Full years between a date field and the campaign's reckoning day. */
  strictObject({ kind: literal('full-years'), field: string(), atLeast: number().check(positive()), by: string() }),
  /** The skill level held, on either national scale, is at least this rank (see `nomination/skill-level.ts`). */
  strictObject({ kind: literal('skill-level'), field: string(), atLeast: number() }),
  /** A yes or no that the person declares and the unit confirms. */
  strictObject({ kind: literal('declared'), field: string(), ask: string() }),
])
export type Question = Infer<typeof question>

/**
 * 条件: `must` has to hold; of the clauses sharing an `anyOf` group one has to hold; `soft` (原则上) may fail with a reason
 * that is kept and shown to reviewers; `excluded` must not hold. `code` names the reason when it fails.
 */
export const clause = strictObject({ ...base, weight: oneOf(['must', 'any', 'soft', 'excluded']), question })
export type Clause = Infer<typeof clause>

export const eligibility = strictObject({
  clauses: array(clause).check(minLength(1)),
  /** Of the clauses with weight `any`, at least this many have to hold. 0 when the charter has none. */
  anyAtLeast: number(),
})
export type Eligibility = Infer<typeof eligibility>
