import fc from 'fast-check'
import { countWords } from './count-words'

const spaces = fc.constantFrom(' ', '\n', '\t', '\u3000', '\r\n')
const ideographs = fc.integer({ min: 0x4e00, max: 0x9fff }).map(code => String.fromCharCode(code))

describe('countWords', () => {
  test.each([
    ['', 0],
    ['  \n\u3000', 0],
    ['我19岁进厂，先学装机头。', 12],
    ['“一线职工也能成名成才”', 12],
    ['换型时间由 40 分钟降到 6 分钟', 13],
    ['耐压5.2MPa', 3],
    ['hello, world', 2],
    ['头一年——只会说……', 10],
    ['𠮷野家', 3],
    ['CNC、PLC', 3],
  ])('"%s" has %d', (text, words) => {
    expect(countWords(text)).toBe(words)
  })

  test('every Chinese character is one, whatever white space stands between', () => {
    fc.assert(fc.property(fc.array(ideographs), spaces, (characters, space) => {
      expect(countWords(characters.join(space))).toBe(characters.length)
    }))
  })

  test('texts on two lines add up', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(countWords(`${one}\n${other}`)).toBe(countWords(one) + countWords(other))
    }))
  })
})
