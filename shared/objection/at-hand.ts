import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { ObjectionView } from './custody-contract'
import { isDecided } from './status'

/** Of the 100 KB that an answer carries. */
export const mostAnswerBytes = 92 * 1024

const bytesOf = (value: unknown): number => utf8ToBytes(JSON.stringify(value)).length

/** What waits longest stands first, what is decided last. */
const byNeed = (one: ObjectionView, other: ObjectionView) => Number(isDecided(one.state)) - Number(isDecided(other.state)) || one.at - other.at

/** The objections that an answer has room for beside the rest of it, in the order they came in; at least one. The others come up as these are decided. */
export function atHand(items: readonly ObjectionView[], rest: unknown): ObjectionView[] {
  let room = mostAnswerBytes - bytesOf(rest)
  const taken = new Set([...items].sort(byNeed).filter((one, place) => (room -= bytesOf(one)) >= 0 || place === 0))
  return items.filter(one => taken.has(one))
}
