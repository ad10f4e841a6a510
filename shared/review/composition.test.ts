import { taizhou2018 } from '../charters/taizhou-2018'
import { compositionOf } from './composition'

describe('compositionOf', () => {
  test('has the shares that the form asks for, and leaves out 非公企业, which it does not', () => {
    expect(compositionOf(taizhou2018.form, { approved: 2, frontLine: 2, women: 1, minorities: 1, seniorWorkers: 1, privateSector: 1, self: 1 })).toEqual([
      { key: 'frontLine', title: '一线职工', count: 2, of: 2 },
      { key: 'women', title: '女职工', count: 1, of: 2 },
      { key: 'minorities', title: '少数民族', count: 1, of: 2 },
      { key: 'seniorWorkers', title: '高级工以上', count: 1, of: 2 },
      { key: 'self', title: '自荐', count: 1, of: 2 },
    ])
  })

  test('has 非公企业 where a form asks, and noughts where nobody is counted', () => {
    const form = [{ key: 'work', title: '单位', fields: [{ key: 'privateSector', label: '是非公企业吗？', input: 'yesNo' as const, required: true, printed: false }] }]
    expect(compositionOf(form, {})).toEqual([
      { key: 'privateSector', title: '非公企业', count: 0, of: 0 },
      { key: 'self', title: '自荐', count: 0, of: 0 },
    ])
  })
})
