import { instantAt } from '../basics/shanghai-time'
import type { FormGroup } from '../campaign/form'
import { taizhou2018 } from '../charters/taizhou-2018'
import { columnName, headOf, importFields, missingColumns, readRow, type CellValue } from './import-row'

const now = instantAt('2018-03-06', '09:00')
const form: FormGroup[] = [{ key: 'all', title: '', fields: [
  { key: 'name', label: '姓名', input: 'line', required: true, printed: true },
  { key: 'idNumber', label: '身份证号码', input: 'idNumber', required: true, printed: true },
  { key: 'gender', label: '性别', input: 'gender', required: false, printed: true },
  { key: 'since', label: '从哪天起', input: 'date', required: false, printed: false },
  { key: 'post', label: '在岗', input: 'yesNo', required: false, printed: false },
] }]
const head = ['序号', '姓名*', '身份证号码*', '性别', '从哪天起', '在岗']
const read = (...cells: CellValue[]) => readRow(form, head, { number: 3, cells }, now)

test('a row is read as people write it', () => {
  expect(read('1', ' 马长根 ', '331000196602020127', '女', '2009年7月', '是')).toEqual({ answers: { name: '马长根', idNumber: '331000196602020127', gender: '2', since: '2009-07-01', post: 'yes' }, faults: [] })
})

test.each<[CellValue, string]>([['2009-07-02', '2009-07-02'], ['2009/7/2', '2009-07-02'], ['2009.7', '2009-07-01'], ['2009年7月2日', '2009-07-02'], [new Date('2009-07-02T00:00:00Z'), '2009-07-02']])('the day %s is read', (cell, day) => {
  expect(read('1', '马长根', '331000196602020127', null, cell).answers['since']).toBe(day)
})

test('every fault stands at its cell', () => {
  const { faults } = read('1', null, Number('331000196602020127'), '妇', '明年', '也许')
  expect(faults.map(({ cell }) => cell)).toEqual(['C3', 'B3', 'D3', 'E3', 'F3'])
  expect(faults[0]?.sentence).toContain('文本')
})

test('a formula’s apostrophe is taken off again', () => expect(read('1', '\'=马', '331000196602020127').answers['name']).toBe('=马'))

test('columns are named as Excel does', () => expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']))

test('a sheet lacks columns by name, and the template’s head lacks none', () => {
  expect(missingColumns(form, ['姓名'])).toEqual(['身份证号码'])
  expect(missingColumns(taizhou2018.form, importFields(taizhou2018.form).map(headOf))).toEqual([])
})
