import { collection } from '../platform/collection'

/** What the public sees of one thing, ready to be answered; `_id` is kind:key. It can be made again from what it shows. */
export interface SnapshotDocument {
  _id: string
  /** Changes with every writing, so that of two writers the one who read earlier is noticed. */
  version: number
  /** `null` where the public may not see any more what it saw. */
  json: string
}

export const snapshots = collection<SnapshotDocument>('snapshots')
