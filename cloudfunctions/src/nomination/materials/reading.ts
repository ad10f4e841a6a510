import { refuse, accept, type Result } from '@shared/basics/result'
import type { Material } from '@shared/campaign/materials'
import { materialsOf } from '@shared/campaign/materials-of'
import { editableMaterials } from '@shared/nomination/editable-materials'
import type { NominationStatus } from '@shared/nomination/status'
import type { Caller } from '../../gateway/caller'
import { editableBy } from '../editable-by'
import { readWithCampaign, type ReadingInCampaign } from '../reader'

export const materialsIn = ({ campaign }: ReadingInCampaign): Material[] => materialsOf(campaign.charter.materials)

/** Keys that this reader may change now: null means all, empty none. */
export const editableIn = (reading: ReadingInCampaign): string[] | null =>
  editableMaterials({ status: reading.nomination.status, reasons: reading.nomination.reasons, keys: materialsIn(reading).map(({ key }) => key), fields: editableBy(reading) })

type ChangeRefusal = { kind: 'no-such-nomination' } | { kind: 'not-editable'; status: NominationStatus } | { kind: 'field-not-asked'; field: string }

/** The file for somebody who may change the materials of `key` now. */
export async function readToChange(caller: Caller, nominationId: string, key: string, now: number): Promise<Result<ReadingInCampaign, ChangeRefusal>> {
  const reading = await readWithCampaign(caller, nominationId, now)
  if (!reading?.places.includes('own')) return refuse({ kind: 'no-such-nomination' })
  const editable = editableIn(reading)
  if (editable?.length === 0) return refuse({ kind: 'not-editable', status: reading.nomination.status })
  return editable === null || editable.includes(key) ? accept(reading) : refuse({ kind: 'field-not-asked', field: key })
}

/** Files that went up with the last submission. */
export const sentIn = ({ nomination }: Pick<ReadingInCampaign, 'nomination'>): string[] => nomination.materialIds ?? []
