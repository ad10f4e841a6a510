import { cosignerKeyId, type Cosignature, type Cosigner } from '../ledger/cosignature'
import { rootOf } from '../ledger/merkle-tree'
import { leafOfCommitment, type BallotOpening, type BoxResult, type PublishedBox } from './ballot-box'
import { commitmentOf } from './commitment'
import type { Receipt } from './contract'
import { verifyBox, type Checks } from './verify-box'
import { verifyOpenings } from './verify-openings'

const picks = ['a', 'b', 'a', 'c', 'a']
const openings: BallotOpening[] = picks.map((pick, index) => {
  const nonce = `${index}`.repeat(32)
  return { commitment: commitmentOf({ campaignId: 'k', picks: [pick], nonce }), picks: [pick], nonce, replaced: false, void: false }
})
const leaves = openings.map(({ commitment }) => leafOfCommitment(commitment))
const sealedAt = (size: number) => ({ origin: 'jiangxuan/box/k', size, root: rootOf(leaves.slice(0, size)), signedAt: size, signature: 'good of log', publicKey: 'log' })
const result: BoxResult = { ballots: 5, replaced: 0, voided: 0, voids: [], totals: { a: 3, b: 1, c: 1 }, picks: [...picks].sort(), withdrawn: [] }
const file = { campaignId: 'k', title: '评选', opensAt: 0, closesAt: 10, intervalMinutes: 60, smallestBatch: 2, picks: { minimum: 1, maximum: 1 }, groups: [], candidates: [], arrivals: [], coversUntil: 10, result }
const publicKeys = { receipts: 'door', checkpoints: 'log' }
const supervisorKey = `${'A'.repeat(43)}=`
const cosigner: Cosigner = { keyId: cosignerKeyId(supervisorKey), name: '监督员甲', organisationName: '市总工会', publicKey: supervisorKey, registeredAt: 1_000_000, retiredAt: 0 }
const cosignedAt = (size: number): Cosignature => ({ ...sealedAt(size), keyId: cosigner.keyId, atSeconds: 2000, signature: `good of ${supervisorKey}` })
const charter = { charterId: 'k', title: '评选', publicKeys }
const box: PublishedBox = { file, charter, cosigners: [cosigner], cosignatures: [cosignedAt(3), cosignedAt(5)], leaves, checkpoints: [sealedAt(3), sealedAt(5)] }
const receipt = (commitment: string): Receipt => ({ campaignId: 'k', code: commitment.slice(0, 4), commitment, castAt: 5, signature: 'good of door', publicKey: 'door' })
const receipts = openings.map(({ commitment }) => receipt(commitment))

const faults = (change: Partial<PublishedBox> = {}, checks: Partial<Checks> = {}) =>
  verifyBox({ ...box, ...change }, { isSignedText: (_, signature, key) => signature === `good of ${key}`, known: [sealedAt(3)], receipts, ...checks }).map(fault => fault.kind)
const withResult = (change: Partial<BoxResult>): Partial<PublishedBox> => ({ file: { ...file, result: { ...result, ...change } } })

describe('verifyBox', () => {
  test('finds nothing on a box as it was closed, nor on one that still fills', () => {
    expect(faults()).toEqual([])
    expect(faults({ file: { ...file, result: null } })).toEqual([])
    expect(faults({ file: { ...file, coversUntil: 5 } }, { receipts: [receipt('ff'.repeat(32))] })).toEqual([])
  })

  test.each<[string, Partial<PublishedBox>, Partial<Checks>, string[]]>([
    ['a ballot added', { leaves: [...leaves, 'ab'.repeat(32)] }, {}, ['leaves-beyond-checkpoint', 'box-and-count-differ']],
    ['a ballot dropped', { leaves: leaves.slice(0, 4) }, { receipts: [] }, ['tail-cut', 'cosigned-another-box', 'box-and-count-differ']],
    ['a ballot altered', { leaves: ['ab'.repeat(32), ...leaves.slice(1)] }, {}, ['root-differs', 'root-differs', 'log-rewritten', 'cosigned-another-box', 'cosigned-another-box', 'left-out']],
    ['a ballot moved between candidates', withResult({ totals: { a: 2, b: 2, c: 1 } }), {}, ['picks-and-totals-differ', 'picks-and-totals-differ']],
    ['ballots that were counted and are in no box', withResult({ ballots: 6, totals: { a: 4, b: 1, c: 1 }, picks: ['a', ...picks] }), {}, ['box-and-count-differ']],
    ['more votes than ballots can carry', withResult({ totals: { a: 6, b: 1, c: 1 }, picks: null }), {}, ['votes-beyond-ballots']],
    ['two boxes shown to two phones', {}, { known: [{ ...sealedAt(3), root: 'ab'.repeat(32) }] }, ['log-rewritten']],
    ['a receipt signed but left out', {}, { receipts: [receipt('ff'.repeat(32))] }, ['left-out']],
    ['two receipts for one leaf', {}, { receipts: [...receipts, { ...receipts[0]!, castAt: 6 }] }, ['left-out']],
    ['a receipt that the box never signed', {}, { receipts: [{ ...receipts[0]!, signature: 'bad' }] }, ['receipt-not-signed']],
    ['a receipt that somebody else signed and brings the key of', {}, { receipts: [{ ...receipts[0]!, signature: 'good of other', publicKey: 'other' }] }, ['receipt-not-signed']],
    ['a checkpoint that nobody signed', { checkpoints: [sealedAt(3), { ...sealedAt(5), signature: 'bad' }] }, {}, ['signature-wrong']],
    ['a checkpoint that somebody else signed and brings the key of', { checkpoints: [sealedAt(3), { ...sealedAt(5), signature: 'good of other', publicKey: 'other' }] }, {}, ['key-not-pinned', 'signature-wrong', 'signer-changed']],
    ['a charter without keys', { charter: { charterId: 'k', title: '评选' } }, {}, ['keys-not-pinned']],
    ['a charter with other keys than the one that was kept', {}, { keptKeys: { receipts: 'door', checkpoints: 'other' } }, ['another-charter', 'key-not-pinned', 'key-not-pinned', 'signature-wrong', 'signature-wrong', 'signature-wrong']],
    ['the charter of another campaign', { charter: { ...charter, charterId: 'l' } }, {}, ['another-charter']],
    ['a cosignature that is not the key\'s', { cosignatures: [{ ...cosignedAt(3), signature: 'bad' }] }, {}, ['cosignature-wrong']],
    ['a cosignature by a key that nobody registered', { cosigners: [], cosignatures: [cosignedAt(3)] }, {}, ['cosigner-unknown']],
    ['a cosignature after its key was given up', { cosigners: [{ ...cosigner, retiredAt: 1_200_000 }], cosignatures: [cosignedAt(3)] }, {}, ['cosigner-unknown']],
    ['another box shown to a supervisor', { cosignatures: [{ ...cosignedAt(3), root: 'ab'.repeat(32) }] }, {}, ['cosigned-another-box']],
    ['a box that is shorter than a supervisor saw it', { cosignatures: [{ ...cosignedAt(3), size: 9 }] }, {}, ['cosigned-another-box']],
    ['a ballot left out as void that no reason is given for', withResult({ ballots: 4, voided: 1, totals: { a: 2, b: 1, c: 1 }, picks: ['a', 'a', 'b', 'c'] }), {}, ['voids-without-reason']],
    ['arrivals that are not the ballots of the box', { file: { ...file, arrivals: [{ from: 0, until: 10, ballots: 60 }] } }, {}, ['arrivals-differ']],
    ['a checkpoint of another box', { checkpoints: [{ ...sealedAt(3), origin: 'jiangxuan/acts' }, sealedAt(5)] }, {}, ['another-box']],
  ])('catches %s', (_, change, checks, kinds) => expect(faults(change, checks)).toEqual(kinds))
})

describe('verifyOpenings', () => {
  const kinds = (opened: BallotOpening[]) => verifyOpenings(box, opened).map(fault => fault.kind)
  const [first, ...rest] = openings as [BallotOpening, ...BallotOpening[]]

  test('finds nothing when every commitment opens', () => expect(kinds([...openings].reverse())).toEqual([]))
  test('counts no ballot that another stands in place of', () => {
    const changed = { ...box, file: { ...file, result: { ...result, ballots: 4, replaced: 1, totals: { a: 2, b: 1, c: 1 } } } }
    expect(verifyOpenings(changed, [{ ...first, replaced: true }, ...rest])).toEqual([])
  })
  const withVoid = { ...box, file: { ...file, result: { ...result, ballots: 4, voided: 1, voids: [{ ballots: 1, reasons: ['wechat-risk' as const], grounds: '核实为刷票', decidedOn: '2018-05-22' }], totals: { a: 2, b: 1, c: 1 }, picks: ['a', 'a', 'b', 'c'] } } }
  test('counts no void ballot, though it is in the box, and the public finds nothing wrong with that', () => {
    expect(verifyOpenings(withVoid, [{ ...first, void: true }, ...rest])).toEqual([])
    expect(faults({ file: withVoid.file })).toEqual([])
  })
  test('catches a ballot declared void that was published as counted, and the other way round', () => {
    expect(kinds([{ ...first, void: true }, ...rest])).toEqual(['void-ballots-differ', 'counted-ballots-differ', 'total-differs'])
    expect(verifyOpenings(withVoid, openings).map(fault => fault.kind)).toEqual(['void-ballots-differ', 'counted-ballots-differ', 'total-differs'])
  })
  test.each<[string, BallotOpening[], string[]]>([
    ['a ballot dropped', rest, ['leaves-not-opened', 'counted-ballots-differ', 'total-differs']],
    ['a ballot twice', [...openings, first], ['ballot-not-in-box', 'counted-ballots-differ', 'total-differs']],
    ['a ballot that picks more than the rule allows', [{ ...first, picks: ['a', 'b'], commitment: commitmentOf({ campaignId: 'k', picks: ['a', 'b'], nonce: first.nonce }) }, ...rest], ['ballot-not-in-box', 'leaves-not-opened', 'ballot-breaks-rule', 'total-differs']],
    ['a ballot moved between candidates', [{ ...first, picks: ['b'] }, ...rest], ['opening-does-not-fit', 'total-differs', 'total-differs']],
    ['a ballot altered with its commitment', [{ ...first, picks: ['b'], commitment: commitmentOf({ campaignId: 'k', picks: ['b'], nonce: first.nonce }) }, ...rest], ['ballot-not-in-box', 'leaves-not-opened', 'total-differs', 'total-differs']],
  ])('catches %s', (_, opened, found) => expect(kinds(opened)).toEqual(found))
})
