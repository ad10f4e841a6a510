import { accept, refuse, type Result } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { formAbout } from '@shared/nomination/form-of'
import { missingColumns, mostImportRows, readRow } from '@shared/nomination/import-row'
import { mostImportBytes, type ImportedRow } from '@shared/nomination/papers-contract'
import { visibleCampaign } from '../../campaign/visible-campaign'
import type { Campaign } from '../../campaign/store'
import type { Call, Handler } from '../../gateway/handler'
import { openStoredFile } from '../../platform/stored-file'
import { materialPlaces } from '../materials/store'
import { openOnBehalf } from './open-on-behalf'
import { paperSheetsIn, type PaperRow, type PaperSheet } from './paper-sheets'
import { sheetsOf } from './place-import'

type Importing = Call<'nomination.importRows'>
type Refusal = CallRefusal<'nomination.importRows'>

/** Rows of one call: each is several acts, and the page shows how far it has come. */
const atOnce = 5

async function sheetAt({ input, personId }: Importing): Promise<Result<Buffer, Refusal>> {
  const place = await materialPlaces.get(input.placeId)
  if (!place || place.personId !== personId || place.nominationId !== sheetsOf(input.campaignId)) return refuse({ kind: 'no-such-place' })
  const file = await openStoredFile(place.fileId)
  if (!file) return refuse({ kind: 'nothing-arrived' })
  return file.bytes === 0 || file.bytes > mostImportBytes ? refuse({ kind: 'not-a-sheet' }) : accept(await file.read(0, file.bytes))
}

/** Every row of every sheet, with the kind of nominee and the head it stands under; or why there is none to take in. */
function usable(sheets: PaperSheet[] | null, { charter }: Campaign): Result<PaperRow[], Refusal> {
  if (!sheets) return refuse({ kind: 'not-a-sheet' })
  const columns = sheets.flatMap(({ nomineeKind, head, rows }) => (rows.length > 0 ? missingColumns(formAbout(charter, nomineeKind), head) : []))
  if (columns.length > 0) return refuse({ kind: 'columns-missing', columns })
  const rows = sheets.flatMap(({ nomineeKind, head, rows: own }) => own.map(row => ({ nomineeKind, head, row })))
  if (rows.length === 0) return refuse({ kind: 'nothing-to-import' })
  return rows.length > mostImportRows ? refuse({ kind: 'too-many-rows', maximum: mostImportRows }) : accept(rows)
}

async function taken(call: Importing, { charter }: Campaign, { nomineeKind, head, row }: PaperRow): Promise<ImportedRow> {
  const { answers, faults } = readRow(formAbout(charter, nomineeKind), head, row, call.now)
  const frame = { nomineeKind, row: row.number, name: answers['name'] ?? '' }
  if (faults.length > 0) return { ...frame, outcome: 'faulty', nominationId: null, code: null, faults }
  return { ...frame, ...(await openOnBehalf(call, charter, nomineeKind, answers, row.number)) }
}

/** 批量录入 of nominations that came on paper. */
export const importRows: Handler<'nomination.importRows'> = async call => {
  const { input, caller, now } = call
  const campaign = await visibleCampaign(input.campaignId, caller, now)
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const sheet = await sheetAt(call)
  if (!sheet.ok) return sheet
  const read = usable(await paperSheetsIn(sheet.value, campaign.charter.nomineeKinds), campaign)
  if (!read.ok) return read
  const rows: ImportedRow[] = []
  for (const row of read.value.slice(input.from, input.from + atOnce)) rows.push(await taken(call, campaign, row))
  const next = input.from + rows.length
  return accept({ rows, total: read.value.length, next: next < read.value.length ? next : null })
}
