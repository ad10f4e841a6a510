import type { Amendment } from '../campaign/amendment'
import type { Charter } from '../campaign/charter'
import { stagesNow } from '../campaign/stage-view'

export interface Ending {
  charter: Pick<Charter, 'stages'>
  amendments: readonly Amendment[]
  /** Whether the naming (命名) was decided and stands in every file. */
  isNamed: boolean
  now: number
}

/** A campaign is over once its craftsmen are named and every stage that has an end has ended. From then the months of keeping count (`retention`). */
export const isConcluded = ({ charter, amendments, isNamed, now }: Ending): boolean =>
  isNamed && stagesNow(charter, amendments).every(({ opensAt, closesAt }) => now >= (closesAt ?? opensAt))
