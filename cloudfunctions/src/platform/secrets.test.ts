import { areIdNumberKeys, missingSecrets, secretNames } from './secrets'

const key = (version: number) => `${version}:${'a1'.repeat(32)}`

test.each([
  ['one', key(1), true],
  ['three, the newest first', [key(12), key(3), key(1)].join(','), true],
  ['none', '', false],
  ['a key without its version', 'a1'.repeat(32), false],
  ['a key that is too short', '1:a1a1', false],
  ['one version twice', [key(2), key(2)].join(','), false],
  ['the oldest first', [key(1), key(2)].join(','), false],
])('ID number keys: %s', (_, text, isRight) => expect(areIdNumberKeys(text)).toBe(isRight))

test('what is missing is named', () => {
  expect(missingSecrets(Object.fromEntries(secretNames.map(name => [name, name === 'PERSON_KEY' ? '' : 'x'])))).toEqual(['PERSON_KEY'])
})
