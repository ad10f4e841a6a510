import { editableFields } from '@shared/nomination/editable-fields'
import { ownerOf, type ReadingInCampaign } from './reader'

/** What this reader may change now, by field key and clause code: null means all, empty none. */
export function editableBy(reading: ReadingInCampaign): string[] | null {
  const { nomination, campaign } = reading
  const as = ownerOf(reading)
  if (as === null) return []
  const isRecommended = nomination.channel !== 'self' || nomination.onBehalf
  return editableFields(campaign.charter, { kind: nomination, status: nomination.status, reasons: nomination.reasons, as, isRecommended })
}
