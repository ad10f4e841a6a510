import { consentTexts, stands } from './consent'

const { version } = consentTexts.story

test('a consent stands while it is given to the words shown now', () => expect(stands('story', { isGiven: true, textVersion: version })).toBe(true))

test.each([
  ['nobody gave', null],
  ['was taken back', { isGiven: false, textVersion: version }],
  ['was given to other words', { isGiven: true, textVersion: '2018-01' }],
])('a consent that %s does not stand', (_, consent) => expect(stands('story', consent)).toBe(false))
