import type { ZodMiniType, input, output } from './z'

/**
 * What a caller may be. `visitor` is anyone, without identity; `member` is anyone WeChat vouches for;
 * the others are appointments on the tree of organisations (`identity/organisation.ts`).
 */
export const roles = ['visitor', 'member', 'unitOfficer', 'societyOfficer', 'countyOfficer', 'cityOfficer', 'expert', 'supervisor', 'custodian'] as const
export type Role = (typeof roles)[number]

/** Refusals that any endpoint may give, from the gateway itself. */
export type GatewayRefusal =
  | { kind: 'unknown-endpoint' }
  | { kind: 'sign-in-needed' }
  | { kind: 'not-permitted' }
  | { kind: 'malformed'; path: string; sentence: string }
  | { kind: 'too-many-requests'; retryAfterSeconds: number }
  | { kind: 'too-large' }
  | { kind: 'unavailable' }

export type ServedBy = 'api' | 'ballot' | 'arrival' | 'papers'

export interface Endpoint<Schema extends ZodMiniType = ZodMiniType, Value = unknown, Refusal extends { kind: string } = { kind: string }> {
  /** Who may call. A call is let in when the caller holds any of these; `visitor` lets in everyone. */
  readonly roles: readonly Role[]
  /** Parsed once, at the gateway. Unknown keys are refused. */
  readonly input: Schema
  /** Every kind this endpoint refuses with, besides the gateway's own. */
  readonly refusals: readonly Refusal['kind'][]
  /** The deployed function that serves it. `ballot` serves casting alone, `arrival` looks at files that arrived, `papers` makes files for offices. */
  readonly servedBy: ServedBy
  /** Calls one caller may make in a minute, counted in memory for each instance. */
  readonly perMinute: number
  /** Types only: never present at run time. */
  readonly _answer?: () => { value: Value; refusal: Refusal }
}

interface Spec<Schema> {
  roles: readonly [Role, ...Role[]]
  input: Schema
  servedBy?: ServedBy
  perMinute?: number
}

type MissingKinds<Refusal extends { kind: string }, Listed> = Exclude<Refusal['kind'], Listed>

/**
 * Declares one call of the contract. The types of answer and refusal are given, the input's is inferred:
 * `endpoint<Value, Refusal>()({ roles, input, refusals })`. A refusal that is typed but not listed does not compile.
 */
export const endpoint =
  <Value, Refusal extends { kind: string } = never>() =>
  <Schema extends ZodMiniType, const Kinds extends readonly Refusal['kind'][]>(
    spec: Spec<Schema> & { refusals: Kinds & ([MissingKinds<Refusal, Kinds[number]>] extends [never] ? unknown : { missing: MissingKinds<Refusal, Kinds[number]> }) },
  ): Endpoint<Schema, Value, Refusal> => ({ servedBy: 'api', perMinute: 60, ...spec })

/** What a caller sends: defaults may be left out. */
export type InputOf<E> = E extends Endpoint<infer Schema, infer _V, infer _R> ? input<Schema> : never
/** What a handler is given, parsed. */
export type ParsedOf<E> = E extends Endpoint<infer Schema, infer _V, infer _R> ? output<Schema> : never
type AnswerOf<E> = E extends { _answer?: () => infer Answer } ? Answer : never
export type ValueOf<E> = AnswerOf<E> extends { value: infer Value } ? Value : never
export type RefusalOf<E> = AnswerOf<E> extends { refusal: infer Refusal extends { kind: string } } ? Refusal : never
