import fc from 'fast-check'
import { isMaskedIdNumber, maskIdNumber, maskName } from './mask'

describe('masking', () => {
  test.each([['叶秀兰', '叶*兰'], ['丁满', '丁*'], ['王', '*'], ['', '*'], ['欧阳春花', '欧**花'], ['𠮷野', '𠮷*'], ['阿卜杜拉·买买提', '阿******提']])('%s is shown as %s', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })

  test('a masked name never contains the whole name', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }).filter(name => name.trim() !== '' && !name.includes('*')), name => {
      expect(maskName(name)).not.toContain(name.trim())
    }))
  })

  test('a masked ID number shows neither birth nor order, and is known as masked', () => {
    expect(maskIdNumber('33260119800101002x')).toBe('3326**********002X')
    expect(isMaskedIdNumber(maskIdNumber('11010519491231002X'))).toBe(true)
    expect(isMaskedIdNumber('11010519491231002X')).toBe(false)
  })
})
