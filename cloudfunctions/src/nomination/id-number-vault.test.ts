import { idNumberHash, idNumberHashes, openIdNumber, sealIdNumber } from './id-number-vault'

const idNumber = '11010519491231002X'
const [first, second] = ['1', '2'].map(version => `${version}:${version.repeat(64)}`)
const withKeys = (...keys: (string | undefined)[]) => {
  process.env.ID_NUMBER_KEYS = keys.join(',')
}
const kept = process.env.ID_NUMBER_KEYS
beforeEach(() => withKeys(first))
afterAll(() => {
  if (kept === undefined) delete process.env.ID_NUMBER_KEYS
  else process.env.ID_NUMBER_KEYS = kept
})

test('what is sealed is opened again, and tells nothing by itself', () => {
  const [one, other] = [sealIdNumber(idNumber), sealIdNumber(idNumber)]
  expect(openIdNumber(one)).toBe(idNumber)
  expect(JSON.stringify(one)).not.toContain(idNumber)
  expect(one.box).not.toBe(other.box)
})

test('a box that was tampered with does not open', () => {
  const sealed = sealIdNumber(idNumber)
  const box = `${sealed.box.startsWith('00') ? '11' : '00'}${sealed.box.slice(2)}`
  expect(() => openIdNumber({ ...sealed, box })).toThrow()
})

test('a small x is the same number, another number is not', () => {
  expect(idNumberHash('11010519491231002x')).toBe(idNumberHash(idNumber))
  expect(idNumberHash('332601198001010010')).not.toBe(idNumberHash(idNumber))
})

test('after a new key, what stood under the old one is still opened and found', () => {
  const [sealed, hash] = [sealIdNumber(idNumber), idNumberHash(idNumber)]
  withKeys(second, first)
  expect(openIdNumber(sealed)).toBe(idNumber)
  expect(sealIdNumber(idNumber).version).toBe(2)
  expect(idNumberHash(idNumber)).not.toBe(hash)
  expect(idNumberHashes(idNumber)).toEqual([idNumberHash(idNumber), hash])
})

test('without its key nothing opens', () => {
  const sealed = sealIdNumber(idNumber)
  withKeys(second)
  expect(() => openIdNumber(sealed)).toThrow('no ID number key of version 1')
})
