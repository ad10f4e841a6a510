import fc, { type Arbitrary } from 'fast-check'

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))

/** What no schema expects: wrong kinds, huge, odd text, keys of prototypes, operators of queries, lies about paths. */
const oddities: readonly unknown[] = [
  null, true, 0, -1, 1.5, 1e308, 2 ** 53, '', ' ', '0', 'null', [], {}, [[]], [null], nested(2000), '工'.repeat(50_000), 'a'.repeat(9000), Array.from({ length: 3000 }, (_, at) => at),
  '\u0000', '\ud800', '\udfff工', '\u202e\u2066匠', '👩‍🏭'.repeat(20), 'e\u0301'.repeat(30), '\ufeff', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '.', '..', '../../etc/passwd', 'a.b', '$where',
  { $ne: null }, { $gt: '' }, { $where: 'sleep(9000)' }, { $regex: '(a+)+$' }, { _id: { $exists: true } }, { length: 1e9 }, { toString: null }, { then: 'x' }, '(a+)+$', '[', '=1+1', '<svg onload=alert(1)>', '2018-02-30', '9999-12-31', '-1', '1e9',
]

const odd = fc.constantFrom(...oddities)
const oddKey = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toJSON', '', '$set', 'a.b', 'personId', 'isAdmin', 'nominationId')

const withKey = (input: object, key: string, value: unknown): object => Object.defineProperty({ ...input }, key, { value, enumerable: true, writable: true, configurable: true })

/** The value at `place`, down the tree, exchanged. */
function exchanged(input: unknown, places: readonly number[], value: unknown): unknown {
  const [place, ...further] = places
  if (place === undefined || typeof input !== 'object' || input === null) return value
  const keys = Object.keys(input)
  const key = keys[place % Math.max(keys.length, 1)]
  if (key === undefined) return value
  const part = exchanged((input as Record<string, unknown>)[key], further, value)
  return Array.isArray(input) ? input.map((one, at) => (String(at) === key ? part : one)) : withKey(input, key, part)
}

function without(input: unknown, place: number): unknown {
  if (typeof input !== 'object' || input === null) return null
  const entries = Object.entries(input)
  return Object.fromEntries(entries.filter((_, at) => at !== place % Math.max(entries.length, 1)))
}

export type Spoil = (input: unknown) => unknown

/** Ways to get one thing wrong in an input. */
export const spoil: Arbitrary<Spoil> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), odd).map(([places, value]): Spoil => input => exchanged(input, places, value)) },
  { weight: 2, arbitrary: fc.tuple(oddKey, odd).map(([key, value]): Spoil => input => withKey(input as object, key, value)) },
  { weight: 2, arbitrary: fc.nat(20).map((place): Spoil => input => without(input, place)) },
  { weight: 1, arbitrary: odd.map((value): Spoil => () => value) },
)
