import { byStrokes } from './stroke-order'

const sorted = (...names: string[]) => byStrokes(names.map(name => ({ name }))).map(one => one.name)

test('puts surnames with fewer strokes first', () =>
  expect(sorted('陈国梁', '丁小满', '叶秀兰', '王立新', '蒋一帆', '马红梅')).toEqual(['丁小满', '马红梅', '王立新', '叶秀兰', '陈国梁', '蒋一帆']))

describe('among surnames of as many strokes follows 横竖撇点折 of the first stroke that differs', () => {
  test.each([
    ['two', '丁卜刁'], ['three', '于万马'], ['four', '王韦尤牛毛方尹孔邓'], ['five', '艾石龙叶田史白冯'], ['six', '邢毕吕朱任刘许孙'],
    ['seven', '李杨吴何余汪沈宋张陆陈'], ['eight', '范林金周郑单孟'], ['nine', '赵胡钟段施姜洪姚贺'], ['ten', '秦袁贾顾徐殷高郭唐'],
    ['eleven', '黄梅曹戚龚盛崔康章梁'], ['twelve', '彭董蒋韩程傅鲁童曾温谢'], ['thirteen', '蓝赖雷虞詹'], ['fourteen', '蔡管廖谭熊'],
  ])('%s', (_, surnames) => {
    const names = [...surnames].map(surname => `${surname}建国`)
    expect(sorted(...[...names].reverse())).toEqual(names)
  })
})

test('parts people of one surname by the number of characters, then by each in turn', () =>
  expect(sorted('王予新', '王毅', '王文华', '王文秀', '王小平', '王勇', '王一')).toEqual(['王一', '王勇', '王毅', '王小平', '王文华', '王文秀', '王予新']))

test('takes a surname of two characters whole', () =>
  expect(sorted('欧阳娜娜', '欧建国', '欧阳修', '欧伟')).toEqual(['欧伟', '欧建国', '欧阳修', '欧阳娜娜']))

test('orders the name that is written with a space between like the others', () => expect(sorted('丁　强', '丁一凡')).toEqual(['丁　强', '丁一凡']))

test('places rare characters of the table with their strokes, and what is not in it last', () =>
  expect(sorted('陳大文', '鄢大文', '仉大文', '乜大文', '王大文')).toEqual(['乜大文', '王大文', '仉大文', '鄢大文', '陳大文']))

test('gives one order whatever order it is handed', () => {
  const names = ['刘一', '朱八', '吕三', '孙十', '任五', '邢二', '毕七', '许九']
  const rotations = names.map((_, start) => sorted(...names.slice(start), ...names.slice(0, start)).join())
  expect(new Set(rotations).size).toBe(1)
})
