import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx'
import { printable } from '@shared/nomination/sheet-text'
import type { ListedPerson, PublicityNotice } from '@shared/publicity/notice'
import { noticeText, spacedName } from '@shared/publicity/notice-text'

/** A4 with the margins of official documents (GB/T 9704), in twentieths of a point. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 2098, bottom: 1984, left: 1588, right: 1474 } }
const width = page.size.width - page.margin.left - page.margin.right
/** Half points: 二号, 三号, and 小四 in the list. */
const sizes = { title: 44, text: 32, list: 24 }
/** 小标宋 and 仿宋, as offices print; where a machine lacks them it takes its own. */
const fonts = { title: { name: '方正小标宋简体', eastAsia: '方正小标宋简体' }, text: { name: '仿宋', eastAsia: '仿宋' } }

const run = (text: string, size: number = sizes.text) => new TextRun({ text: printable(text), size, font: fonts.text })
/** 28 points from line to line, two characters in. */
const words = (text: string) => new Paragraph({ indent: { firstLine: 20 * sizes.text }, spacing: { line: 560, lineRule: 'exact' }, children: [run(text)] })
const title = (text: string) => new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 120 }, children: [new TextRun({ text: printable(text), size: sizes.title, font: fonts.title })] })
const signed = (text: string) => new Paragraph({ alignment: AlignmentType.RIGHT, indent: { right: 640 }, spacing: { before: 60 }, children: [run(text)] })

interface Column {
  head: string
  share: number
  of: (person: ListedPerson, place: number) => string
}

/** What the charter does not let a list show has no column. */
function columnsOf(listed: readonly ListedPerson[]): Column[] {
  const all: Column[] = [
    { head: '序号', share: 1, of: (_, place) => String(place + 1) },
    { head: '姓名', share: 2, of: ({ name }) => spacedName(name) },
    { head: '岗位', share: 3, of: ({ trade }) => trade },
    { head: '工作单位', share: 5, of: ({ unitName }) => unitName },
  ]
  return all.filter(({ of }) => listed.some((person, place) => of(person, place) !== ''))
}

const cell = (text: string, columns: { share: number; all: number }, keepNext = false) =>
  new TableCell({ verticalAlign: VerticalAlignTable.CENTER, margins: { top: 60, bottom: 60, left: 80, right: 80 }, width: { size: Math.floor((width * columns.share) / columns.all), type: WidthType.DXA }, children: [new Paragraph({ alignment: AlignmentType.CENTER, keepNext, children: [run(text, sizes.list)] })] })

/** 事迹 stand under their person, over the whole width. */
const deedsRow = ({ deeds }: ListedPerson, columns: number): TableRow[] =>
  deeds ? [new TableRow({ children: [new TableCell({ columnSpan: columns, margins: { top: 60, bottom: 100, left: 120, right: 120 }, children: deeds.split('\n').map(text => new Paragraph({ indent: { firstLine: 20 * sizes.list }, children: [run(text, sizes.list)] })) })] })] : []

function listTable(listed: readonly ListedPerson[]): Table {
  const columns = columnsOf(listed)
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const rows = listed.flatMap((person, place) => [new TableRow({ cantSplit: true, children: columns.map(({ share, of }) => cell(of(person, place), { share, all }, person.deeds !== '')) }), ...deedsRow(person, columns.length)])
  return new Table({
    layout: TableLayoutType.FIXED, alignment: AlignmentType.CENTER, width: { size: width, type: WidthType.DXA }, columnWidths: columns.map(({ share }) => Math.floor((width * share) / all)),
    rows: [new TableRow({ tableHeader: true, children: columns.map(({ head, share }) => cell(head, { share, all })) }), ...rows],
  })
}

/** 公示 as Word on A4, ready for a seal: the sentences of its page, in their order. */
export async function noticeDocx(notice: PublicityNotice): Promise<Uint8Array> {
  const text = noticeText(notice)
  const children = [
    ...text.titleLines.map(title), new Paragraph({ children: [] }), words(text.opening), words(text.display), new Paragraph({ children: [] }),
    listTable(notice.listed), new Paragraph({ children: [] }), ...text.changes.map(words), words(text.objections),
    ...text.office.map(([name, value]) => words(`${name}：${value}`)), new Paragraph({ children: [] }), signed(text.issuer), signed(text.issuedOn),
  ]
  return new Uint8Array(await Packer.toBuffer(new Document({ creator: '匠选', title: printable(notice.title), sections: [{ properties: { page }, children }] })))
}
