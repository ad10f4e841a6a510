import { accept, refuse, type Result } from '../basics/result'

/** Two people whom the same two appointed speak with one voice. The order of the two says nothing. */
export function differentAppointers(one: readonly string[], other: readonly string[]): Result<null, { kind: 'same-appointers' }> {
  const same = one.length === other.length && one.every(personId => other.includes(personId))
  return same ? refuse({ kind: 'same-appointers' }) : accept(null)
}
