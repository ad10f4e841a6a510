import { commitmentOf, receiptCode, receiptText } from './commitment'

const nonce = '000102030405060708090a0b0c0d0e0f'

describe('commitmentOf', () => {
  test('is the same whatever the order of the picks', () => {
    expect(commitmentOf({ campaignId: 'c', picks: ['b', 'a'], nonce })).toBe(commitmentOf({ campaignId: 'c', picks: ['a', 'b'], nonce }))
  })

  test.each([
    ['another campaign', { campaignId: 'd', picks: ['a', 'b'], nonce }],
    ['other picks', { campaignId: 'c', picks: ['a'], nonce }],
    ['another nonce', { campaignId: 'c', picks: ['a', 'b'], nonce: nonce.replace('00', '01') }],
  ])('differs for %s', (_, opening) => {
    expect(commitmentOf(opening)).not.toBe(commitmentOf({ campaignId: 'c', picks: ['a', 'b'], nonce }))
  })
})

describe('receiptCode', () => {
  test('reads the first sixty bits in three groups', () => {
    expect(receiptCode('0'.repeat(64))).toBe('0000-0000-0000')
    expect(receiptCode('f'.repeat(15) + '0'.repeat(49))).toBe('ZZZZ-ZZZZ-ZZZZ')
    expect(receiptCode('08420000000000' + '0'.repeat(50))).toBe('1110-0000-0000')
  })
})

test('receiptText names campaign, commitment and time', () => {
  expect(receiptText({ campaignId: 'c', commitment: 'ab', castAt: 7 })).toBe('jiangxuan receipt v1\nc\nab\n7')
})
