import fc, { type Arbitrary } from 'fast-check'
import type { Role } from '../../shared/basics/endpoint'
import { inputOf, type Schema } from './input-of'
import { spoil, type Spoil } from './spoilt'

/** An endpoint as the running product describes it. */
export interface Described {
  name: string
  roles: Role[]
  refusals: string[]
  input: Schema
}

export interface GeneratedCall {
  caller: string
  name: string
  /** With values that are put in when it is made: see `settled`. */
  input: unknown
  spoil: Spoil | null
}

const names = ['', '__proto__', 'constructor', 'toString', 'nomination', 'nomination.', '.file', 'nomination.__proto__', 'nomination.constructor', '__proto__.file', 'nomination.file.file', 'identity.ME', 'vote.cast ', '工'.repeat(9000)]
const oddNames: Arbitrary<GeneratedCall> = fc.record({ caller: fc.constantFrom('visitor', 'member'), name: fc.constantFrom(...names), input: fc.constant({}), spoil: fc.constant(null) })

/** Whose role lets them in comes three times in four. */
function callOf({ name, roles, input }: Described, callers: Record<string, Role>): Arbitrary<GeneratedCall> {
  const all = Object.keys(callers)
  const letIn = all.filter(caller => roles.includes(callers[caller] as Role) || (roles.includes('member') && callers[caller] !== 'visitor') || roles.includes('visitor'))
  const caller = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...letIn) }, { weight: 1, arbitrary: fc.constantFrom(...all) })
  const spoiling = fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: spoil })
  return fc.record({ caller, name: fc.constant(name), input: inputOf(input), spoil: spoiling })
}

/** So many calls over all endpoints and callers, the same for the same seed. */
export function generatedCalls(endpoints: readonly Described[], callers: Record<string, Role>, count: number, seed: number): GeneratedCall[] {
  const calls = endpoints.map(endpoint => ({ weight: 10, arbitrary: callOf(endpoint, callers) }))
  return fc.sample(fc.oneof(...calls, { weight: 10, arbitrary: oddNames }), { numRuns: count, seed })
}
