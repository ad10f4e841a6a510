import { createPrivateKey, sign } from 'node:crypto'
import { checkpointText, type Checkpoint } from '../../shared/ledger/checkpoint'
import type { Signed } from '../../shared/ledger/log'
import { rootOf, type Hash } from '../../shared/ledger/merkle-tree'
import { leafOfCommitment, type BoxResult, type PublishedBox } from '../../shared/vote/ballot-box'
import type { Receipt } from '../../shared/vote/contract'
import { secretsFrom } from '../../dev/secrets'
import { testSecrets } from './local-campaign'

export interface Tampered {
  name: string
  box: PublishedBox
  /** What people kept that is held against it. */
  kept: { receipts?: Receipt[]; known?: Signed[]; charter?: PublishedBox['charter'] }
  /** A piece of the sentence that has to be said. */
  says: string
}

const signedWith = (secrets: typeof testSecrets) => (checkpoint: Checkpoint, publicKey: string): Signed => {
  const key = createPrivateKey({ key: Buffer.from(secrets.LEDGER_SIGNING_KEY, 'base64'), format: 'der', type: 'pkcs8' })
  return { ...checkpoint, signature: sign(null, Buffer.from(checkpointText(checkpoint)), key).toString('base64'), publicKey }
}

/** The box over other leaves, signed anew by whoever holds the signing key. */
function sealedAnew(box: PublishedBox, leaves: readonly Hash[]): PublishedBox {
  const [last] = box.checkpoints.slice(-1) as [Signed]
  const checkpoint = { origin: last.origin, size: leaves.length, root: rootOf(leaves), signedAt: last.signedAt }
  return { ...box, leaves, checkpoints: [signedWith(testSecrets)(checkpoint, last.publicKey)] }
}

const withResult = (box: PublishedBox, change: Partial<BoxResult>): PublishedBox => ({ ...box, file: { ...box.file, result: { ...box.file.result!, ...change } } })
const without = (box: PublishedBox, receipt: Receipt) => box.leaves.filter(leaf => leaf !== leafOfCommitment(receipt.commitment))
const strange = 'ab'.repeat(32)

/** One vote of the first candidate for the second, everywhere it is written. */
function moved(box: PublishedBox, from: string, to: string): PublishedBox {
  const { totals } = box.file.result!
  return withResult(box, { totals: { ...totals, [from]: (totals[from] ?? 0) - 1, [to]: (totals[to] ?? 0) + 1 } })
}

/** A closed, cosigned box of one pick a ballot, as somebody would alter it; with it what catches that. */
export function tampered(box: PublishedBox, receipts: readonly Receipt[], [first = '', second = '']: readonly string[]): Tampered[] {
  const [receipt] = receipts as [Receipt]
  const uncosigned = { cosigners: [], cosignatures: [] }
  const left = without(box, receipt)
  const shorter = withResult({ ...sealedAnew(box, left), ...uncosigned }, { ballots: left.length, picks: null, totals: { [first]: left.length } })
  const otherKeys = { receipts: receipt.publicKey, checkpoints: Buffer.alloc(32, 5).toString('base64') }
  const stolen = { ...box, checkpoints: box.checkpoints.map(({ signature: _, publicKey: __, ...checkpoint }) => signedWith(secretsFrom('a thief') as typeof testSecrets)(checkpoint, otherKeys.checkpoints)) }
  return [
    { name: 'a ballot added', box: { ...box, leaves: [...box.leaves, strange] }, kept: {}, says: '公开的却有' },
    { name: 'a ballot added and sealed anew', box: withResult(sealedAnew(box, [...box.leaves, strange]), { ballots: box.file.result!.ballots + 1 }), kept: {}, says: '张选票不会有' },
    { name: 'a ballot dropped', box: { ...box, leaves: box.leaves.slice(0, -1) }, kept: {}, says: '台账只剩' },
    { name: 'a ballot dropped and sealed anew, seen by a supervisor', box: { ...shorter, cosigners: box.cosigners, cosignatures: box.cosignatures }, kept: {}, says: '联署的是另一个票箱' },
    { name: 'a ballot altered', box: { ...box, leaves: [strange, ...box.leaves.slice(1)] }, kept: {}, says: '算出的根与封存点不符' },
    { name: 'a ballot moved between candidates', box: moved(box, first, second), kept: {}, says: '票，逐票重数是' },
    { name: 'two boxes shown to two phones', box: { ...shorter }, kept: { known: [...box.checkpoints] }, says: '封存点记有' },
    { name: 'a receipt signed but left out', box: shorter, kept: { receipts: [...receipts] }, says: '票箱里却没有这张选票' },
    { name: 'another signer, who brings a key along', box: stolen, kept: {}, says: '不是用评选办法公布的公钥签的' },
    { name: 'another signer, who brings a charter along', box: { ...stolen, charter: { ...box.charter, publicKeys: otherKeys } }, kept: { charter: box.charter }, says: '和留存的不一样' },
    { name: 'a cosignature forged', box: { ...box, cosignatures: box.cosignatures.map(one => ({ ...one, atSeconds: one.atSeconds + 1 })) }, kept: {}, says: '联署无效' },
    { name: 'a cosignature by nobody', box: { ...box, cosigners: [] }, kept: {}, says: '没有登记' },
  ]
}

/** The files of a box by name, as they are published. */
export async function publishedFiles(url: string, campaignId: string, { leaves, checkpoints }: PublishedBox): Promise<Record<string, Buffer>> {
  const size = checkpoints[checkpoints.length - 1]?.size ?? leaves.length
  const names = ['box.json', 'charter.json', 'checkpoints.json', 'cosignatures.json', `tile/0/000.p/${size}`]
  const read = async (name: string) => Buffer.from(await (await fetch(`${url}/public/ledger/boxes/${campaignId}/${name}`)).arrayBuffer())
  return Object.fromEntries(await Promise.all(names.map(async name => [name, await read(name)] as const)))
}
