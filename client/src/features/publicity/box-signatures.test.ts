import { cosignerKeyId } from '@shared/ledger/cosignature'
import { signersOf, type PrintedBox } from './box-signatures'

const publicKey = `${'A'.repeat(43)}=`
const keyId = cosignerKeyId(publicKey)
const checkpoint = { origin: 'jiangxuan/box/k', size: 5, root: 'ab'.repeat(32), signedAt: 9, signature: 'good of log', publicKey: 'log' }
const cosignature = { ...checkpoint, keyId, atSeconds: 1, signature: `good of ${publicKey}` }
const printed: PrintedBox = {
  campaignId: 'k', root: checkpoint.root, size: 5, keys: { receipts: 'door', checkpoints: 'log' }, checkpoints: [checkpoint],
  cosigners: [{ keyId, name: '甲', organisationName: '市总工会', publicKey, registeredAt: 0, retiredAt: 0 }], cosignatures: [cosignature],
}
const signers = (change: Partial<PrintedBox> = {}) => signersOf({ ...printed, ...change }, (_, signature, key) => signature === `good of ${key}`)

test('names who signed the printed hash, once each', () => expect(signers({ cosignatures: [cosignature, cosignature] })).toEqual({ byLog: true, names: ['甲'] }))

test.each<[string, Partial<PrintedBox>]>([
  ['another key than the charter\'s', { keys: { receipts: 'door', checkpoints: 'other' } }],
  ['no key in the charter', { keys: undefined }],
  ['another hash than the printed one', { root: 'cd'.repeat(32) }],
  ['a checkpoint that is not shown', { checkpoints: [] }],
])('says that the log did not sign: %s', (_, change) => expect(signers(change).byLog).toBe(false))

test.each<[string, Partial<PrintedBox>]>([
  ['signed another hash', { cosignatures: [{ ...cosignature, root: 'cd'.repeat(32) }] }],
  ['did not sign', { cosignatures: [{ ...cosignature, signature: 'bad' }] }],
  ['is not registered', { cosigners: [] }],
])('names no supervisor who %s', (_, change) => expect(signers(change).names).toEqual([]))
