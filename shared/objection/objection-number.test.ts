import { objectionNumber, readObjectionNumber } from './objection-number'

const number = objectionNumber([5, 18, 0, 20, 29, 13, 2, 22, 7, 29, 1, 11])

test('is short enough to be written down', () => expect(number).toMatch(/^YY(-[2-9A-HJ-NP-Z]{4}){3}$/))

test.each([[number], [` ${number.toLowerCase()} `], [number.replace(/-/g, '')], [number.replace(/-/g, '－')]])('is read as it was typed: %s', typed => expect(readObjectionNumber(typed)).toBe(number))

test.each(['', 'YY-1234', `${number}9`])('is not read out of %p', typed => expect(readObjectionNumber(typed)).toBeNull())
