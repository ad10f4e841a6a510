import { chongqing2017 } from '../charters/chongqing-2017'
import { taizhou2018 } from '../charters/taizhou-2018'
import { annexesOnPaper, blankPapersOf } from './blank-papers'

describe('blankPapersOf', () => {
  test('offers the annex that the notice names, and the list that whoever recommends fills in', () =>
    expect(blankPapersOf({ ...taizhou2018, nomineeKinds: ['person'] })).toEqual([
      { paper: 'approvalForm', title: '第二届“台州工匠”推荐审批表', format: 'docx' },
      { paper: 'summary', title: '汇总表', format: 'xlsx' },
    ]))
  test('offers a form for each kind of nominee', () =>
    expect(blankPapersOf({ ...taizhou2018, nomineeKinds: ['person', 'collective'], collective: { eligibility: taizhou2018.eligibility, form: taizhou2018.form } }).map(({ paper }) => paper)).toEqual(['approvalForm', 'collectiveForm', 'summary']))
  test('takes the material’s name where the notice names no annex', () =>
    expect(blankPapersOf({ ...chongqing2017, notice: { ...chongqing2017.notice, annexes: [] } })[0]).toMatchObject({ title: '“巴渝工匠”推荐表' }))
})

test('an annex that no form makes is said to be on paper', () => {
  expect(annexesOnPaper(taizhou2018)).toEqual([])
  expect(annexesOnPaper({ ...taizhou2018, notice: { ...taizhou2018.notice, annexes: [...taizhou2018.notice.annexes, '名额分配方案'] } })).toEqual(['名额分配方案'])
})
