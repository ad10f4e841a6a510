import { subjectOf } from '@shared/ledger/act'
import type { CollectionName } from '../indexes'
import { snapshotKinds, type SnapshotName } from './kinds'
import { shownBy } from './shown-by'

/** Documents that acts changed, by collection. */
function changedBy(actIds: readonly string[]): Map<CollectionName, string[]> {
  const changed = new Map<CollectionName, Set<string>>()
  for (const subject of actIds.map(subjectOf)) {
    const collection = subject?.collection as CollectionName
    if (subject && shownBy[collection]) changed.set(collection, (changed.get(collection) ?? new Set()).add(subject.documentId))
  }
  return new Map([...changed].map(([collection, ids]) => [collection, [...ids]]))
}

export const eachOnce = (names: readonly SnapshotName[]): SnapshotName[] => [...new Map(names.map(name => [`${name.kind}:${name.key}`, name])).values()]

/** Snapshots that show what these acts changed, each once; lists and campaigns first. */
export async function snapshotsOf(actIds: readonly string[]): Promise<SnapshotName[]> {
  const found = await Promise.all([...changedBy(actIds)].map(async ([collection, ids]) => (await shownBy[collection]?.(ids)) ?? []))
  return eachOnce(found.flat()).sort((one, other) => Number(one.kind === 'candidate') - Number(other.kind === 'candidate'))
}

export const writeSnapshot = ({ kind, key }: SnapshotName, now: number): Promise<void> => snapshotKinds[kind].write(key, now)
