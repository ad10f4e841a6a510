import { createHash } from 'node:crypto'
import { bytesOfBase64 } from './checkpoint'
import { cosignatureLine, cosignatureText, cosignerKeyId, cosignerName } from './cosignature'

const checkpoint = { origin: 'example.com/behind-the-sofa', size: 20852163, root: '0a'.repeat(32), signedAt: 1679315147000 }
const publicKey = Buffer.alloc(32, 7).toString('base64')
const signature = Buffer.alloc(64, 9).toString('base64')

test('what is signed names format and time, and holds the whole checkpoint', () => {
  expect(cosignatureText(checkpoint, 1679315147)).toBe(
    `cosignature/v1\ntime 1679315147\nexample.com/behind-the-sofa\n20852163\n${Buffer.alloc(32, 10).toString('base64')}\nat 1679315147000\n`)
})

test('the line of the note holds key id, eight bytes of time and the signature', () => {
  const keyId = cosignerKeyId(publicKey)
  const name = cosignerName(keyId)
  const [dash, lineName, base64 = ''] = cosignatureLine({ ...checkpoint, keyId, atSeconds: 1679315147, signature }, publicKey).trimEnd().split(' ')
  const bytes = Buffer.from(bytesOfBase64(base64))
  const noteId = createHash('sha256').update(`${name}\n`).update(Uint8Array.of(4)).update(Buffer.alloc(32, 7)).digest().subarray(0, 4)
  expect([dash, lineName]).toEqual(['—', name])
  expect(bytes.subarray(0, 4)).toEqual(noteId)
  expect(bytes.readBigUInt64BE(4)).toBe(1679315147n)
  expect(bytes.subarray(12)).toEqual(Buffer.alloc(64, 9))
})
