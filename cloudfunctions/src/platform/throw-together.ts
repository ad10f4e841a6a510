/** What went wrong in several turns, thrown as one; nothing where nothing did. */
export function throwTogether(faults: readonly unknown[]): void {
  if (faults.length > 0) throw new AggregateError(faults, faults.map(fault => (fault as Error).message).join('; '))
}
