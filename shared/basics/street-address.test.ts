import { coverAddresses, looksLikeAddress } from './street-address'

test.each([
  ['家住浙江省台州市椒江区解放路88号3幢501室，', '□□□'],
  ['住在凤凰小区 3 幢 2 单元 501 室', '□□□'],
  ['石塘镇东海村５８号', '□□□'],
  ['3幢501室的灯', '□□□的灯'],
  ['二单元三〇二室', '□□□'],
  ['人民大道128-6号', '□□□'],
])('covers %s', (written, shown) => {
  expect(coverAddresses(written)).toContain(shown)
  expect(looksLikeAddress(coverAddresses(written))).toBe(false)
})

test('leaves the signs of a text as they were written', () => expect(coverAddresses('家在凤凰小区3幢501室，住了三年。')).toBe('□□□，住了三年。'))

test('is done with a long text of one word at once', () => expect(coverAddresses('区'.repeat(2000))).toHaveLength(2000), 2000)

test.each(['10千伏线路3号杆', '港区3号码头', '三号船台，2号机组', '车间里 12 号机床', '带着村里 30 个人', '电路 5 号线', '跑了 3 条街', '在温岭市总工会', '全厂 88 号人'])('lets %s stand', text => {
  expect(looksLikeAddress(text)).toBe(false)
  expect(coverAddresses(text)).toBe(text)
})
