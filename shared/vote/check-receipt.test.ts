import { cosignerKeyId } from '../ledger/cosignature'
import { rootOf } from '../ledger/merkle-tree'
import { leafOfCommitment } from './ballot-box'
import { checkReceipt, type ReceiptCheck } from './check-receipt'

const commitments = Array.from({ length: 7 }, (_, index) => `${index}`.repeat(64))
const leaves = commitments.map(leafOfCommitment)
const checkpoint = { origin: 'jiangxuan/box/k', size: 7, root: rootOf(leaves), signedAt: 9, signature: 'good of log', publicKey: 'log' }
const known = { size: 5, root: rootOf(leaves.slice(0, 5)), publicKey: 'log' }

const shown = { receipts: 'door', checkpoints: 'log' }
const supervisorKey = `${'A'.repeat(43)}=`
const keyId = cosignerKeyId(supervisorKey)
/** A supervisor's statement about the box at this size. */
const cosignedAt = (size: number, root: string, signature = `good of ${supervisorKey}`) => ({
  cosigners: [{ keyId, name: '甲', organisationName: '市总工会', publicKey: supervisorKey, registeredAt: 0, retiredAt: 0 }],
  cosignatures: [{ origin: checkpoint.origin, size, root, signedAt: 9, keyId, atSeconds: 1, signature }],
})
const check = (changes: Partial<ReceiptCheck> = {}) =>
  checkReceipt({ receipt: { campaignId: 'k', commitment: commitments[3] ?? '', castAt: 5, signature: 'good of door' }, keys: { shown, first: null }, checkpoint, leaves, coversUntil: 6, known, isSignedText: (_, signature, key) => signature === `good of ${key}`, ...changes })
const stranger = (castAt: number) => ({ campaignId: 'k', commitment: 'f'.repeat(64), castAt, signature: 'good of door' })
const swapped = [leaves[1]!, leaves[0]!, ...leaves.slice(2)]

describe('checkReceipt', () => {
  test.each([
    ['a box seen before', {}],
    ['a box seen for the first time', { known: null }],
    ['a box under the charter that was seen first', { keys: { shown, first: shown } }],
    ['a box that a supervisor signed too', { cosigned: cosignedAt(5, known.root) }],
    ['a box of which a supervisor signed more since', { cosigned: cosignedAt(9, 'ab'.repeat(32)) }],
    ['a box beside which somebody forged a signature', { cosigned: cosignedAt(5, 'ab'.repeat(32), 'forged') }],
    ['the same box again', { known: { ...known, size: 7, root: checkpoint.root } }],
  ])('finds a ballot in %s', (_, changes) => expect(check(changes)).toEqual({ kind: 'in-box' }))

  test('waits for what was cast after the last sealing', () => expect(check({ receipt: stranger(6) })).toEqual({ kind: 'waiting' }))

  test.each<[string, string, Partial<ReceiptCheck>]>([
    ['a receipt signed but left out', 'left-out', { receipt: stranger(5) }],
    ['a leaf altered', 'root-differs', { leaves: [...leaves.slice(0, 6), 'ab'.repeat(32)] }],
    ['a leaf dropped', 'root-differs', { leaves: leaves.slice(0, 6) }],
    ['a signature of nobody', 'signature-wrong', { checkpoint: { ...checkpoint, signature: 'bad' } }],
    ['a receipt that somebody else signed', 'receipt-not-signed', { receipt: { ...stranger(5), signature: 'good of other' } }],
    ['a box that somebody else signed and brings the key of', 'signature-wrong', { checkpoint: { ...checkpoint, signature: 'good of other', publicKey: 'other' } }],
    ['a charter that shows other keys than before', 'another-charter', { keys: { shown, first: { ...shown, checkpoints: 'earlier' } } }],
    ['another signer', 'signer-changed', { known: { ...known, publicKey: 'other' } }],
    ['another box than a supervisor signed', 'cosigned-another-box', { cosigned: cosignedAt(5, 'ab'.repeat(32)) }],
    ['a box smaller than before', 'box-shrank', { known: { ...known, size: 8 } }],
    ['a box made anew', 'box-rewritten', { leaves: swapped, checkpoint: { ...checkpoint, root: rootOf(swapped) } }],
    ['the box of another campaign', 'another-box', { checkpoint: { ...checkpoint, origin: 'jiangxuan/box/j' } }],
  ])('does not match: %s', (_, mismatch, changes) => expect(check(changes)).toEqual({ kind: 'mismatch', mismatch }))
})
