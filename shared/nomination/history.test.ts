import { historyOf } from './history'

test('a history says who did what, oldest first', () => {
  expect(historyOf([{ act: 'open', at: 1, organisationName: '' }, { act: 'return', at: 2, organisationName: '温岭市总工会' }])).toEqual([
    { at: 1, said: '开始填写' },
    { at: 2, said: '温岭市总工会 退回补充' },
  ])
})

test('it says to the person who looked at the ID number, and what for', () => {
  const looks = [{ at: 2, name: '温岭经办人', organisationName: '温岭市总工会', purpose: '核对身份' }]
  expect(historyOf([{ act: 'open', at: 1, organisationName: '' }, { act: 'withdraw', at: 3, organisationName: '' }], looks)).toEqual([
    { at: 1, said: '开始填写' },
    { at: 2, said: '温岭市总工会 温岭经办人 查看了身份证号码：核对身份' },
    { at: 3, said: '撤回' },
  ])
})
