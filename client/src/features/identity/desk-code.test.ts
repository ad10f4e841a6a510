import { deskContent, deskIn } from './desk-code'

const deskId = '0123456789abcdef0123456789abcdef'

describe('a desk’s code', () => {
  test('is read back from what was scanned', () => expect(deskIn(deskContent(deskId))).toBe(deskId))
  test('may be typed without its beginning', () => expect(deskIn(` ${deskId} `)).toBe(deskId))
  test.each([['another code', 'https://example.com/'], ['too short a code', deskId.slice(1)], ['too long a code', `${deskId}0`]])('is not %s', (_, text) => expect(deskIn(text)).toBeNull())
})
