import type { IsSigned, LogFault, Signed } from '../ledger/log'
import { faultsOfCheckpoints, verifyAgainst } from '../ledger/verify-checkpoints'
import { boxOrigin, leafOfCommitment, tallyUp, type BoxFile, type PublishedBox } from './ballot-box'
import type { Receipt } from './contract'

export type BoxFault =
  | LogFault
  | { kind: 'another-box'; origin: string }
  | { kind: 'leaves-beyond-checkpoint'; size: number; leaves: number }
  | { kind: 'receipt-not-signed'; code: string }
  | { kind: 'left-out'; code: string }
  | { kind: 'box-and-count-differ'; box: number; ballots: number; replaced: number }
  | { kind: 'votes-beyond-ballots'; ballots: number; votes: number }
  | { kind: 'picks-and-totals-differ'; candidateId: string; picks: number; total: number }

export interface Checks {
  isSigned: IsSigned
  isReceiptSigned: (receipt: Receipt) => boolean
  /** Checkpoints that somebody kept, from earlier or from another phone. */
  known: readonly Signed[]
  receipts: readonly Receipt[]
}

function faultsOfSize({ leaves, checkpoints }: PublishedBox): BoxFault[] {
  const size = checkpoints[checkpoints.length - 1]?.size ?? 0
  return leaves.length > size ? [{ kind: 'leaves-beyond-checkpoint', size, leaves: leaves.length }] : []
}

/** A receipt that should be in and is not. The same commitment on several receipts has to be in as often. */
function faultsOfReceipts({ file, leaves }: PublishedBox, { receipts, isReceiptSigned }: Checks): BoxFault[] {
  const inBox = tallyUp(leaves)
  const isGood = (receipt: Receipt) => receipt.campaignId === file.campaignId && receipt.publicKey === file.receiptKey && isReceiptSigned(receipt)
  const forged = receipts.filter(one => !isGood(one)).map(({ code }) => ({ kind: 'receipt-not-signed', code }) as const)
  const missing = receipts.filter(one => one.castAt < file.coversUntil && isGood(one)).filter(({ commitment }) => {
    const leaf = leafOfCommitment(commitment)
    const left = inBox.get(leaf) ?? 0
    inBox.set(leaf, left - 1)
    return left < 1
  })
  return [...forged, ...missing.map(({ code }) => ({ kind: 'left-out', code }) as const)]
}

const sum = (votes: Record<string, number>) => Object.values(votes).reduce((total, each) => total + each, 0)

function faultsOfPicks(picks: readonly string[], totals: Record<string, number>): BoxFault[] {
  const recounted = tallyUp(picks)
  return [...new Set([...recounted.keys(), ...Object.keys(totals)])]
    .map(candidateId => ({ kind: 'picks-and-totals-differ', candidateId, picks: recounted.get(candidateId) ?? 0, total: totals[candidateId] ?? 0 }) as const)
    .filter(({ picks: counted, total }) => counted !== total)
}

/** The published count against the box: as many ballots as leaves, no more votes than they can carry, and the recount where there is one pick. */
function faultsOfResult({ picks: { minimum, maximum }, result }: BoxFile, size: number): BoxFault[] {
  if (!result) return []
  const { ballots, replaced, totals, picks } = result
  const votes = sum(totals)
  return [
    ...(ballots + replaced === size ? [] : [{ kind: 'box-and-count-differ', box: size, ballots, replaced } as const]),
    ...(votes <= ballots * maximum && votes >= ballots * minimum && Object.values(totals).every(each => each <= ballots) ? [] : [{ kind: 'votes-beyond-ballots', ballots, votes } as const]),
    ...(picks ? faultsOfPicks(picks, totals) : []),
  ]
}

/** What a stranger can check on a published box, with the receipts and checkpoints that people kept. */
export function verifyBox(box: PublishedBox, checks: Checks): BoxFault[] {
  const log = { entries: box.leaves.map(leafHash => ({ leafHash })), checkpoints: box.checkpoints }
  const foreign = [...box.checkpoints, ...checks.known].filter(({ origin }) => origin !== boxOrigin(box.file.campaignId))
  return [
    ...foreign.map(({ origin }) => ({ kind: 'another-box', origin }) as const),
    ...faultsOfCheckpoints(log, checks.isSigned),
    ...checks.known.flatMap(known => verifyAgainst(log, known, checks.isSigned)),
    ...faultsOfSize(box),
    ...faultsOfReceipts(box, checks),
    ...faultsOfResult(box.file, box.leaves.length),
  ]
}
