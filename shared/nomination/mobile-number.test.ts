import { isMobileNumber } from './mobile-number'

describe('isMobileNumber', () => {
  test.each(['13800000000', '19912345678'])('%s is one', text => expect(isMobileNumber(text)).toBe(true))
  test.each(['12800000000', '1380000000', '138000000000', '+8613800000000', '138 0000 0000', ''])('"%s" is none', text => expect(isMobileNumber(text)).toBe(false))
})
