import { coverPersonalNumbers, looksLikePersonalNumber } from './personal-number'

test.each([
  '证号 332601198001010010', '110105 19491231 002X', '１３８００１３８０００', '138 0013 8000', '0576-88881234', '旧证 130503670401001',
])('sees a number in %s', text => expect(looksLikePersonalNumber(text)).toBe(true))

test.each([
  '换型时间由 40 分钟降到 6 分钟', '2009年7月起', '焊过 328 条船', '获 2012、2015、2017 年表彰', '合格率 99.98%', '节约 1200000 元',
])('lets %s pass', text => expect(looksLikePersonalNumber(text)).toBe(false))

describe('coverPersonalNumbers', () => {
  test.each([
    ['打我电话13900000001', '打我电话□□□'],
    ['11010519491231002X，13900000001', '□□□，□□□'],
    ['138 0013 8000 找我', '□□□ 找我'],
    ['办公室 0576-88881234', '办公室 □□□'],
    ['１３８００１３８０００', '□□□'],
    ['2018年节约 1250000 元', '2018年节约 1250000 元'],
    ['换型时间由 40 分钟降到 6 分钟', '换型时间由 40 分钟降到 6 分钟'],
  ])('%s', (typed, shown) => {
    expect(coverPersonalNumbers(typed)).toBe(shown)
    expect(looksLikePersonalNumber(shown)).toBe(false)
  })
})
