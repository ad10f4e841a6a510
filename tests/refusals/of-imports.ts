import writeExcelFile from 'write-excel-file/node'
import { sendTo } from '../../dev/scenario/hand-in'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import { headOf, importFields } from '../../shared/nomination/import-row'
import { newRequest } from '../cloud/selection'
import type { Provocation, Provocations } from './scene'

const heads = importFields(taizhou2018.form).map(headOf)
const sheetOf = (rows: string[][], head = heads) => writeExcelFile([head, ...rows].map(row => row.map(value => ({ value, type: String })))).toBuffer()

/** A county takes in what is sent; null sends nothing. */
const imports = (content: () => Promise<Buffer> | null): Provocation => async ({ main }) => {
  const { campaignId, county: { officer } } = main
  const sheet = await content()
  const place = await main.done(officer, 'nomination.placeImport', { campaignId, bytes: sheet?.length ?? 10, requestId: newRequest() })
  if (sheet) await sendTo(place, sheet)
  return main.call(officer, 'nomination.importRows', { campaignId, placeId: place.placeId, from: 0, consented: 'yes' })
}

/** What may go wrong with blank papers and with a sheet of paper nominations. */
export const ofImports: Provocations = {
  'nomination.blankPaper no-such-paper': ({ main }) => main.call({}, 'nomination.blankPaper', { campaignId: main.campaignId, paper: 'collectiveForm' }),
  'nomination.importRows no-such-place': ({ main }) => main.call(main.county.officer, 'nomination.importRows', { campaignId: main.campaignId, placeId: 'nowhere', from: 0, consented: 'yes' }),
  'nomination.importRows nothing-arrived': imports(() => null),
  'nomination.importRows not-a-sheet': imports(async () => Buffer.from('name,id')),
  'nomination.importRows columns-missing': imports(() => sheetOf([['马长根']], ['姓名'])),
  'nomination.importRows nothing-to-import': imports(() => sheetOf([])),
  'nomination.importRows too-many-rows': imports(() => sheetOf(Array.from({ length: 1001 }, () => heads.map(() => '一')))),
}
