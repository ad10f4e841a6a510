import type { SharedPageName } from '@shared/sharing/shared-page'
import type { SnapshotKind, SnapshotName } from '../snapshot/kinds'
import { publishPage } from './publish-page'

/** Which pages that are passed on show what a snapshot shows; their ids are its keys. */
const pagesOf: Partial<Record<SnapshotKind, readonly SharedPageName[]>> = {
  campaign: ['home', 'notice', 'candidates', 'results', 'stories'],
  candidate: ['candidate'],
  notice: ['publicity'],
  story: ['story'],
}

/** Writes anew the static pages beside a snapshot; those that read the same stay as they are. */
export async function publishPagesOf({ kind, key }: SnapshotName, now: number): Promise<void> {
  for (const page of pagesOf[kind] ?? []) await publishPage({ page, id: key }, now)
}
