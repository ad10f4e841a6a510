import { betrayedBy } from './betrays'

const objection = { name: '钱 立人', contact: '海门街道某路 1 号，0576-8888 1234', text: '我和他在同一个班组干了六年，那台样机是班组一起做出来的。' }

test.each([
  ['a name, however it is spaced', '钱立人反映，样机不是你一人所做。', '钱立人'],
  ['a telephone number, however it is written', '请回电０５７６ 88881234', '057688881234'],
  ['the very words of the objection', '有人说“那台样机是班组一起做出来的”，请说明。', '那台样机是班组一起做出来'],
])('tells of %s', (_, told, words) => expect(betrayedBy(told, objection)).toBe(words))

test.each([
  ['the matter in other words', '有反映认为申报材料中的样机由集体完成，请说明本人的工作。'],
  ['the same year or count', '请说明 2016 年和 6 年工龄的情况。'],
])('leaves %s', (_, told) => expect(betrayedBy(told, objection)).toBeNull())

test('an anonymous objection has words alone that betray', () => expect(betrayedBy('样机由集体完成，请说明。', { name: '', contact: '', text: objection.text })).toBeNull())
