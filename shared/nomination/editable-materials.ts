import type { Reason } from './contract'
import type { NominationStatus } from './status'

export interface EditingMaterials {
  status: NominationStatus
  reasons: readonly Reason[]
  /** Keys of the charter's materials. */
  keys: readonly string[]
  /** What this reader may write in the form: null means all, empty none. */
  fields: readonly string[] | null
}

/** Keys of the materials that may be changed now: null means all, empty none. A returned file is open where its reasons point, or wholly when one is about the whole. */
export const editableMaterials = ({ status, reasons, keys, fields }: EditingMaterials): string[] | null => {
  if (fields !== null && fields.length === 0) return []
  if (status !== 'returned' || reasons.length === 0) return null
  const asked = reasons.map(({ about }) => about)
  return asked.includes('') ? null : keys.filter(key => asked.includes(key))
}
