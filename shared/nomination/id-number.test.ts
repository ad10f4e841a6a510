import fc from 'fast-check'
import { checkCharacterOf, readIdNumber } from './id-number'

const today = '2018-03-29'
const read = (number: string) => readIdNumber(number, today)

/** Invented numbers of people born between 1950 and 2000. */
const idNumbers = fc.tuple(fc.integer({ min: 0, max: 18_000 }), fc.integer({ min: 0, max: 999 })).map(([days, sequence]) => {
  const birth = new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10).replace(/-/g, '')
  const digits = `331003${birth}${String(sequence).padStart(3, '0')}`
  return digits + checkCharacterOf(digits)
})

describe('readIdNumber', () => {
  test.each([
    ['11010519491231002X', '1949-12-31', '2'],
    ['11010519491231002x', '1949-12-31', '2'],
    ['332601198001010010', '1980-01-01', '1'],
    ['810000199001010019', '1990-01-01', '1'],
    ['911110198001010017', '1980-01-01', '1'],
  ])('%s was born on %s, gender %s', (number, birthDay, gender) => {
    expect(read(number)).toEqual({ ok: true, value: { birthDay, gender } })
  })

  test.each([
    ['110105194912310021', 'wrong-check-character'],
    ['110105209901010012', 'no-such-birth-day'],
    ['331002198002300012', 'no-such-birth-day'],
    ['001002198001010012', 'no-such-province'],
    ['11010519491231002', 'not-18-characters'],
    ['11010519491231002XX', 'not-18-characters'],
    ['', 'not-18-characters'],
  ])('refuses %s: %s', (number, kind) => {
    expect(read(number)).toEqual({ ok: false, error: { kind } })
  })

  test('born today is born, born tomorrow is not', () => {
    const born = (day: string) => { const digits = `331003${day}001`; return digits + checkCharacterOf(digits) }
    expect(read(born('20180329')).ok).toBe(true)
    expect(read(born('20180330'))).toEqual({ ok: false, error: { kind: 'no-such-birth-day' } })
  })

  test('any one digit changed is noticed, and so are two neighbours exchanged', () => {
    fc.assert(fc.property(idNumbers, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (number, position, step) => {
      expect(read(number).ok).toBe(true)
      const changed = (Number(number[position]) + step) % 10
      expect(read(number.slice(0, position) + String(changed) + number.slice(position + 1)).ok).toBe(false)
      const exchanged = number.slice(0, position) + number[position + 1] + number[position] + number.slice(position + 2)
      expect(exchanged === number || !read(exchanged).ok).toBe(true)
    }))
  })
})
