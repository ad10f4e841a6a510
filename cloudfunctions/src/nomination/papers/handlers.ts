import type { papersContract } from '@shared/nomination/papers-contract'
import type { Handler } from '../../gateway/handler'
import { exportFile } from './export-file'
import { exportSummary } from './export-summary'

/** What the function `papers` serves. */
export const papersHandlers: { [Name in keyof typeof papersContract]: Handler<Name> } = {
  'nomination.exportFile': exportFile,
  'nomination.exportSummary': exportSummary,
}
