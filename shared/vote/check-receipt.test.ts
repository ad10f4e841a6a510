import { rootOf } from '../ledger/merkle-tree'
import { leafOfCommitment } from './ballot-box'
import { checkReceipt, type ReceiptCheck } from './check-receipt'

const commitments = Array.from({ length: 7 }, (_, index) => `${index}`.repeat(64))
const leaves = commitments.map(leafOfCommitment)
const checkpoint = { origin: 'jiangxuan/box/k', size: 7, root: rootOf(leaves), signedAt: 9, signature: 'good', publicKey: 'key' }
const known = { size: 5, root: rootOf(leaves.slice(0, 5)), publicKey: 'key' }

const check = (changes: Partial<ReceiptCheck> = {}) =>
  checkReceipt({ receipt: { campaignId: 'k', commitment: commitments[3] ?? '', castAt: 5 }, checkpoint, leaves, coversUntil: 6, known, isSigned: ({ signature }) => signature === 'good', ...changes })
const stranger = (castAt: number) => ({ campaignId: 'k', commitment: 'f'.repeat(64), castAt })
const swapped = [leaves[1]!, leaves[0]!, ...leaves.slice(2)]

describe('checkReceipt', () => {
  test.each([
    ['a box seen before', {}],
    ['a box seen for the first time', { known: null }],
    ['the same box again', { known: { ...known, size: 7, root: checkpoint.root } }],
  ])('finds a ballot in %s', (_, changes) => expect(check(changes)).toEqual({ kind: 'in-box' }))

  test('waits for what was cast after the last sealing', () => expect(check({ receipt: stranger(6) })).toEqual({ kind: 'waiting' }))

  test.each<[string, string, Partial<ReceiptCheck>]>([
    ['a receipt signed but left out', 'left-out', { receipt: stranger(5) }],
    ['a leaf altered', 'root-differs', { leaves: [...leaves.slice(0, 6), 'ab'.repeat(32)] }],
    ['a leaf dropped', 'root-differs', { leaves: leaves.slice(0, 6) }],
    ['a signature of nobody', 'signature-wrong', { checkpoint: { ...checkpoint, signature: 'bad' } }],
    ['another signer', 'signer-changed', { known: { ...known, publicKey: 'other' } }],
    ['a box smaller than before', 'box-shrank', { known: { ...known, size: 8 } }],
    ['a box made anew', 'box-rewritten', { leaves: swapped, checkpoint: { ...checkpoint, root: rootOf(swapped) } }],
    ['the box of another campaign', 'another-box', { checkpoint: { ...checkpoint, origin: 'jiangxuan/box/j' } }],
  ])('does not match: %s', (_, mismatch, changes) => expect(check(changes)).toEqual({ kind: 'mismatch', mismatch }))
})
