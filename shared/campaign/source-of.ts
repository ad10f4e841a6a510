import type { Charter } from './charter'
import { isUnder, type CharterPath } from './charter-path'

/** Whether the notice states the value at `path` or the office set it: the entry with the longest path that leads there. */
export const sourceOf = (sources: Charter['sources'], path: CharterPath): Charter['sources'][string] | null => {
  const entries = Object.keys(sources).filter(entry => isUnder(path, entry)).sort((one, other) => other.length - one.length)
  return (entries[0] !== undefined && sources[entries[0]]) || null
}
