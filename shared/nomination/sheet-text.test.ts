import { disarmed, printable, typedInto } from './sheet-text'

describe('disarmed', () => {
  test.each(['=cmd|\' /C calc\'!A0', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])('makes text of %j, which is read back as it was', text => {
    expect(disarmed(text)).toBe(`'${text}`)
    expect(typedInto(disarmed(text))).toBe(text)
  })
  test.each(['马长根', '33100019660202012X', 'a=b', '\'tis', ''])('leaves %j as it is', text => {
    expect(disarmed(text)).toBe(text)
    expect(typedInto(text)).toBe(text)
  })
})

test('printable takes out what no office file may hold, and keeps lines', () => {
  expect(printable('a\u0000b\u000bc\ud800d\n𠮷')).toBe('abcd\n𠮷')
})
