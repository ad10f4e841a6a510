import { messageFor } from './message-for'

const told = { organisationName: '温岭市总工会', name: '叶秀兰', reasons: [{ text: '请补写时间。' }, { text: '请补写数据。' }] }

test('a return says by whom, and how much is asked', () => {
  expect(messageFor({ ...told, act: 'return' })).toEqual({ kind: 'returned', title: '温岭市总工会退回补充', text: '叶秀兰的申报有 2 处要补，补齐就能继续。' })
})

test('a decline gives its reason', () => {
  expect(messageFor({ ...told, act: 'decline' })).toEqual({ kind: 'declined', title: '温岭市总工会不予通过', text: '叶秀兰的申报：请补写时间。' })
})

test('nobody is told what they did themselves', () => {
  expect([messageFor({ ...told, act: 'submit-to-unit' }), messageFor({ ...told, act: 'withdraw' })]).toEqual([null, null])
})
