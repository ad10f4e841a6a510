import type { papersContract } from '@shared/nomination/papers-contract'
import type { Handler } from '../../gateway/handler'
import { blankPaper } from './blank-paper'
import { exportFile } from './export-file'
import { exportSummary } from './export-summary'
import { importRows } from './import-rows'
import { importTemplate } from './import-template'
import { placeImport } from './place-import'

/** What the function `papers` serves. */
export const papersHandlers: { [Name in keyof typeof papersContract]: Handler<Name> } = {
  'nomination.exportFile': exportFile,
  'nomination.exportSummary': exportSummary,
  'nomination.blankPaper': blankPaper,
  'nomination.importTemplate': importTemplate,
  'nomination.placeImport': placeImport,
  'nomination.importRows': importRows,
}
