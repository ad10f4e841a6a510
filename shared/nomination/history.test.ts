import { historyOf } from './history'

test('a history says who did what, oldest first', () => {
  expect(historyOf([{ act: 'open', at: 1, organisationName: '' }, { act: 'return', at: 2, organisationName: '温岭市总工会' }])).toEqual([
    { at: 1, said: '开始填写' },
    { at: 2, said: '温岭市总工会 退回补充' },
  ])
})
