import type { Charter } from '../charter'
import type { CharterFault } from '../contract'

/** One part of the check: the faults it finds, empty when the charter holds. */
export type CharterRule = (charter: Charter) => CharterFault[]

/** The fault, where `holds` is false. */
export const unless = (holds: boolean, path: string, sentence: string): CharterFault[] => (holds ? [] : [{ path, sentence }])

/** A fault for each name that stands twice. */
export const repeats = (names: readonly string[], path: string, what: string): CharterFault[] =>
  [...new Set(names.filter((name, position) => names.indexOf(name) !== position))].map(name => ({ path, sentence: `${what}“${name}”出现了两次。` }))
