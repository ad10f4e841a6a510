import { isCreditCode, isUnionCreditCode } from './credit-code'

describe('isCreditCode', () => {
  test.each(['91350100M000100Y43', '81331000MC0M12345R', 'N2331000MF0123456K', 'Y1331000MF0123456E', '91330100MA27Y00190'])('%s is one', code => {
    expect(isCreditCode(code)).toBe(true)
  })

  test.each(['91350100M000100Y44', '91350100M000100Y4', '91350100M000100y43', '9135O100M000100Y43', ''])('"%s" is none', code => {
    expect(isCreditCode(code)).toBe(false)
  })

  test("a union's begins with 8", () => {
    expect(isUnionCreditCode('81331000MC0M12345R')).toBe(true)
    expect(isUnionCreditCode('91350100M000100Y43')).toBe(false)
    expect(isUnionCreditCode('81331000MC0M12345T')).toBe(false)
  })
})
