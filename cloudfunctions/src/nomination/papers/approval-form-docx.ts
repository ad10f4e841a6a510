import { AlignmentType, Document, HeightRule, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx'
import { formColumns, photoColumns, wideNameColumns, type ApprovalForm, type FormBox, type OpinionBox } from '@shared/nomination/approval-form'
import { printable } from '@shared/nomination/sheet-text'
import { photoRun, type Photo } from './photo-on-form'

/** A4 with two centimetres left and right, in twentieths of a point. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1020, left: 1134, right: 1134 } }
const columnWidth = Math.floor((page.size.width - page.margin.left - page.margin.right) / formColumns)
/** Half points: 小二 and 五号, and what is written small. */
const sizes = { title: 36, text: 21, note: 18 }
/** 标题 in 小标宋 and 正文 in 仿宋, as offices print; where a machine lacks them it takes its own. */
const fonts = { title: { name: '方正小标宋简体', eastAsia: '方正小标宋简体' }, text: { name: '仿宋', eastAsia: '仿宋' } }
/** At least: a box grows with its words. */
const heights = { line: 620, account: 1700, deeds: 3600, opinion: 2050 }

const centred = { verticalAlign: VerticalAlignTable.CENTER, margins: { top: 40, bottom: 40, left: 60, right: 60 } }
const run = (text: string, size: number = sizes.text) => new TextRun({ text: printable(text), size, font: fonts.text })
const line = (text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.CENTER, size: number = sizes.text) => new Paragraph({ alignment, children: [run(text, size)] })
const span = (columns: number) => ({ columnSpan: columns, width: { size: columns * columnWidth, type: WidthType.DXA } })

const named = ({ label, note, labelColumns }: FormBox) =>
  new TableCell({ ...centred, ...span(labelColumns), children: [line(label), ...(note ? [line(note, AlignmentType.CENTER, sizes.note)] : [])] })

/** An account keeps its lines, each begun as a paragraph is. */
const account = (value: string) => value.split('\n').map(text => new Paragraph({ alignment: AlignmentType.LEFT, indent: { firstLine: 2 * 10 * sizes.text }, children: [run(text)] }))

const answered = ({ value, valueColumns, isAccount }: FormBox) =>
  new TableCell({ ...centred, ...span(valueColumns), ...(isAccount ? { verticalAlign: VerticalAlignTable.TOP } : {}), children: isAccount ? account(value) : [line(value)] })

const heightOf = (row: readonly FormBox[]) => (row.some(({ note }) => note) ? heights.deeds : row.some(({ isAccount }) => isAccount) ? heights.account : heights.line)

const row = (boxes: readonly FormBox[], beside: readonly TableCell[]) =>
  new TableRow({ height: { value: heightOf(boxes), rule: HeightRule.ATLEAST }, cantSplit: !boxes.some(({ isAccount }) => isAccount), children: [...boxes.flatMap(box => [named(box), answered(box)]), ...beside] })

/** The photo beside the rows that leave room for it, or its name where there is none yet. */
const photoCell = ({ title, rows }: NonNullable<ApprovalForm['photo']>, photo: Photo | null) =>
  new TableCell({ ...centred, ...span(photoColumns), rowSpan: rows, children: photo ? [new Paragraph({ alignment: AlignmentType.CENTER, children: [photoRun(photo)] })] : [line(title)] })

/** The words, then at the foot who gave them, the place for the stamp, and the day. */
const opinionRow = ({ title, text, by, day }: OpinionBox) => {
  const foot = { alignment: AlignmentType.RIGHT, indent: { right: 400 }, spacing: { before: 60 } }
  return new TableRow({
    height: { value: heights.opinion, rule: HeightRule.ATLEAST }, cantSplit: true,
    children: [
      new TableCell({ ...centred, ...span(wideNameColumns), children: [line(title)] }),
      new TableCell({
        ...centred, ...span(formColumns - wideNameColumns), verticalAlign: VerticalAlignTable.BOTTOM,
        children: [
          ...(text ? account(text) : []),
          new Paragraph({ ...foot, spacing: { before: 560 }, children: [run(by ? `${by}　（盖章）` : '（盖章）　　　　')] }),
          new Paragraph({ ...foot, children: [run(day || '　　　年　　月　　日')] }),
        ],
      }),
    ],
  })
}

/** 推荐审批表 as Word, on A4, laid out like the notice's annex and ready for stamps. */
export async function approvalFormDocx({ title, photo, rows, opinions }: ApprovalForm, portrait: Photo | null = null): Promise<Uint8Array> {
  const table = new Table({
    layout: TableLayoutType.FIXED, alignment: AlignmentType.CENTER, columnWidths: Array.from({ length: formColumns }, () => columnWidth),
    width: { size: formColumns * columnWidth, type: WidthType.DXA },
    rows: [...rows.map((boxes, place) => row(boxes, photo && place === 0 ? [photoCell(photo, portrait)] : [])), ...opinions.map(opinionRow)],
  })
  const heading = new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 240 }, children: [new TextRun({ text: printable(title), size: sizes.title, font: fonts.title })] })
  return new Uint8Array(await Packer.toBuffer(new Document({ creator: '匠选', title: printable(title), sections: [{ properties: { page }, children: [heading, table] }] })))
}
