import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import { accept, refuse } from '@shared/basics/result'
import type { Charter } from '@shared/campaign/charter'
import type { FormField } from '@shared/campaign/form'
import { nomineeKinds, type NomineeKind } from '@shared/campaign/nominee-kind'
import { formAbout } from '@shared/nomination/form-of'
import { headOf, importFields } from '@shared/nomination/import-row'
import { paperSheetTitles } from '@shared/nomination/sheet-titles'
import { standardList } from '@shared/nomination/standard-list'
import { columnWidth } from '@shared/nomination/summary-columns'
import { visibleCampaign } from '../../campaign/visible-campaign'
import type { Handler } from '../../gateway/handler'
import { keepPaper, paperOf } from './keep-paper'
import { paperName } from './paper-name'
import { asText, head } from './summary-sheet'

/** Empty rows that are text already: an ID number typed into them keeps its digits. */
const emptyRows = 50

const guideTitles: Record<NomineeKind, string> = { person: '填写说明', collective: '集体填写说明' }

const choicesOf = ({ input, choices }: FormField): string => {
  if (input === 'yesNo') return '填“是”或“否”'
  if (input === 'date') return '例如 2009-07-01，或 2009年7月'
  return (choices ?? standardList(input)?.map(({ name }) => name) ?? []).join('、')
}

const guide = (fields: readonly FormField[]): CellObject[][] =>
  [['列', '必填', '写什么', '可以填的'].map(title => head({ title })), ...fields.map(field => [field.label, field.required ? '是' : '', field.help ?? '', choicesOf(field)].map(asText))]

const paperSheet = (kind: NomineeKind, fields: readonly FormField[]) => ({
  sheet: paperSheetTitles[kind], columns: fields.map(field => ({ width: columnWidth(field) })), stickyRowsCount: 1, stickyColumnsCount: 1,
  data: [fields.map(field => head({ title: headOf(field) })), ...Array.from({ length: emptyRows }, () => fields.map(() => asText('')))],
})
const guideSheet = (kind: NomineeKind, fields: readonly FormField[]) => ({ sheet: guideTitles[kind], data: guide(fields), columns: [{ width: 24 }, { width: 8 }, { width: 50 }, { width: 80 }], stickyRowsCount: 1 })

/** For each kind of nominee the sheet to fill, persons first; then what to write in them. */
async function templateOf(charter: Charter): Promise<Uint8Array> {
  const asked = nomineeKinds.filter(kind => charter.nomineeKinds.includes(kind)).map(kind => [kind, importFields(formAbout(charter, kind))] as const)
  return new Uint8Array(await writeExcelFile([...asked.map(([kind, fields]) => paperSheet(kind, fields)), ...asked.map(([kind, fields]) => guideSheet(kind, fields))]).toBuffer())
}

/** The empty sheet, as the charter's form asks. */
export const importTemplate: Handler<'nomination.importTemplate'> = async ({ input, caller, personId, now }) => {
  const campaign = await visibleCampaign(input.campaignId, caller, now)
  if (!campaign) return refuse({ kind: 'no-such-campaign' })
  const asking = { personId, input, now }
  return accept((await paperOf(asking)) ?? (await keepPaper(asking, { name: paperName('xlsx', campaign.charter.titleLines.join(''), '纸质推荐录入'), content: await templateOf(campaign.charter), count: 1 })))
}
