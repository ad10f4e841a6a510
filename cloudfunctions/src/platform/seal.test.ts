import { keyFor, seal, unseal } from './seal'

beforeAll(() => { process.env.VOTE_SEAL_KEY = '5e'.repeat(32) })

test('what is sealed opens under the same key and the same words, and nowhere else', () => {
  const sealed = seal(keyFor('VOTE_SEAL_KEY', 'tickets'), '3,17', 'k\nvoter')
  expect(unseal(keyFor('VOTE_SEAL_KEY', 'tickets'), sealed, 'k\nvoter')).toBe('3,17')
  expect(unseal(keyFor('VOTE_SEAL_KEY', 'tickets'), sealed, 'k\nother voter')).toBeNull()
  expect(unseal(keyFor('VOTE_SEAL_KEY', 'tags'), sealed, 'k\nvoter')).toBeNull()
})

test.each([[''], ['short'], ['A'.repeat(60)]])('%p opens to nothing', text => expect(unseal(keyFor('VOTE_SEAL_KEY', 'tickets'), text, 'k')).toBeNull())

test('the same words are sealed differently each time', () => {
  const key = keyFor('VOTE_SEAL_KEY', 'tags')
  expect(seal(key, 'x', 'k')).not.toBe(seal(key, 'x', 'k'))
})

test('a malformed key is refused in a sentence, instead of sealing with what anybody can guess', () => {
  process.env.VOTE_SEAL_KEY = 'not hex at all'
  expect(() => keyFor('VOTE_SEAL_KEY', 'never asked before')).toThrow('密钥 VOTE_SEAL_KEY 要用 64 位十六进制写成')
})
