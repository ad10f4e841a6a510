import { chongqing2017 } from '../charters/chongqing-2017'
import { collective } from '../charters/collective-form'
import { taizhou2018 } from '../charters/taizhou-2018'
import { instantAt } from '../basics/shanghai-time'
import { approvalFormOf, formColumns, photoColumns } from './approval-form'
import type { Opinion } from './contract'

const labels = (form: ReturnType<typeof approvalFormOf>) => form.rows.map(row => row.map(({ label }) => label))

test('lays Taizhou’s form out row by row as the notice’s annex has it', () => {
  const form = approvalFormOf(taizhou2018, {}, [])
  expect(form.title).toBe('第二届“台州工匠”推荐审批表')
  expect(labels(form)).toEqual([
    ['姓名', '身份证号码'], ['性别', '民族', '学历', '政治面貌'], ['工作单位', '所属行业'], ['职务', '职称', '技术等级'], ['已获荣誉'], ['主要技术成果'], ['主要事迹'],
  ])
  expect(form.rows[6]?.[0]?.note).toBe('（500字左右）')
  expect(form.opinions.map(({ key }) => key)).toEqual(['unit', 'recommender', 'experts', 'city'])
})

test.each([['Taizhou', taizhou2018], ['Chongqing', chongqing2017], ['a collective', { ...taizhou2018, form: collective.form }]])('every row of %s is as wide as the page', (_, charter) => {
  const { rows, photo } = approvalFormOf(charter, {}, [])
  for (const [place, row] of rows.entries()) expect(row.reduce((sum, { labelColumns, valueColumns }) => sum + labelColumns + valueColumns, place < (photo?.rows ?? 0) ? photoColumns : 0)).toBe(formColumns)
})

test('leaves room for a photo beside the first rows where the charter has one on the form', () => {
  const form = approvalFormOf(chongqing2017, {}, [])
  expect(form.photo).toEqual({ key: 'portrait', title: '本人照片', rows: 4 })
  expect(labels(form).slice(0, 4)).toEqual([['姓名', '身份证号码'], ['性别', '民族'], ['学历', '政治面貌'], ['工作单位', '所属行业']])
  expect(approvalFormOf(taizhou2018, {}, []).photo).toBeNull()
})

describe('an opinion’s box', () => {
  const opinion: Opinion = { level: 'unit', organisationName: '石矶缝制工会', verdict: 'recommend', text: '情况属实', by: '陈海生', at: instantAt('2018-03-08', '10:00'), sealFileId: null }
  const unitBox = (...opinions: Opinion[]) => approvalFormOf(taizhou2018, {}, opinions).opinions[0]

  test('says who gave it and when', () => {
    expect(unitBox(opinion)).toEqual({ key: 'unit', title: '单位意见', text: '情况属实', by: '石矶缝制工会　陈海生', day: '2018年3月8日' })
  })
  test('has words where none were written', () => expect(unitBox({ ...opinion, text: '' })?.text).toBe('同意推荐。'))
  test('never holds a return', () => expect(unitBox(opinion, { ...opinion, verdict: 'return', text: '请补年份' })?.text).toBe('情况属实'))
})
