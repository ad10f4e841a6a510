import type { Answered } from './walk-contract'

/** Made at random or out of something random: ids, keys, signatures, codes. */
const isOpaque = (text: string) => /^[\w+/=.:,-]{8,}$/.test(text) && /[0-9]/.test(text)

/** Ids and the like also stand within addresses and sentences of the log. */
const opaqueWithin = /[\w+/=-]{20,}/g

function textsIn(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') into.add(value)
  else if (typeof value === 'object' && value !== null) Object.entries(value).forEach(([key, part]) => textsIn(part, into.add(key)))
  return into
}

/** With what is random masked, and lists that were in order of random ids put in one order. */
function masked(value: unknown, common: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return common.has(value) ? value : isOpaque(value) ? '*' : value.replace(opaqueWithin, '*')
  if (Array.isArray(value)) return value.map(part => masked(part, common)).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [common.has(key) ? key : '*', masked(part, common)]).sort())
}

/** What one world answers otherwise than another, random ids aside. */
export function differences(one: readonly Answered[], other: readonly Answered[]): object[] {
  const otherTexts = textsIn(other.map(({ answer }) => answer))
  const common = new Set([...textsIn(one.map(({ answer }) => answer))].filter(text => otherTexts.has(text)))
  return one.flatMap(({ caller, name, answer }, place) => {
    const [here, there] = [masked(answer, common), masked(other[place]?.answer, common)]
    return JSON.stringify(here) === JSON.stringify(there) ? [] : [{ caller, name, here, there }]
  })
}
