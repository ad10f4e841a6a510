import { taizhou2018 } from '../charters/taizhou-2018'
import { compositionOf, type ApprovedFile } from './composition'

const file = (channel: ApprovedFile['channel'], answers: ApprovedFile['answers']): ApprovedFile => ({ channel, answers })

describe('compositionOf', () => {
  test('counts the shares that the form asks for, and leaves out 非公企业, which it does not', () => {
    const approved = [
      file('self', { gender: '2', ethnicGroup: '01', stillInPost: 'yes', skillLevel: '3', privateSector: 'yes' }),
      file('organisation', { gender: '1', ethnicGroup: '11', stillInPost: 'yes', skillLevel: '4' }),
    ]
    expect(compositionOf(taizhou2018.form, approved)).toEqual([
      { key: 'frontLine', title: '一线职工', count: 2, of: 2 },
      { key: 'women', title: '女职工', count: 1, of: 2 },
      { key: 'minorities', title: '少数民族', count: 1, of: 2 },
      { key: 'seniorWorkers', title: '高级工以上', count: 1, of: 2 },
      { key: 'self', title: '自荐', count: 1, of: 2 },
    ])
  })

  test('counts 非公企业 where a form asks', () => {
    const form = [{ key: 'work', title: '单位', fields: [{ key: 'privateSector', label: '是非公企业吗？', input: 'yesNo' as const, required: true, printed: false }] }]
    expect(compositionOf(form, [file('organisation', { privateSector: 'yes' })])).toEqual([
      { key: 'privateSector', title: '非公企业', count: 1, of: 1 },
      { key: 'self', title: '自荐', count: 0, of: 1 },
    ])
  })
})
