import { base64OfHex, bytesOfBase64, checkpointText } from './checkpoint'

test.each(['', '00', '0001', '000102', 'ff'.repeat(32)])('hex %s in base64 is what Node makes of it', hex => {
  expect(base64OfHex(hex)).toBe(Buffer.from(hex, 'hex').toString('base64'))
})

test.each(['', '00', '0001', '000102', 'ff'.repeat(32)])('hex %s comes back from base64', hex => {
  expect(Buffer.from(bytesOfBase64(base64OfHex(hex))).toString('hex')).toBe(hex)
})

test('a checkpoint is a note of four lines', () => {
  expect(checkpointText({ origin: 'jiangxuan/acts', size: 3, root: '00'.repeat(32), signedAt: 1000 })).toBe(
    'jiangxuan/acts\n3\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nat 1000\n',
  )
})
