import { checkpointText } from '../ledger/checkpoint'
import type { LogFault, Signed } from '../ledger/log'
import type { IsSignedText } from '../ledger/note-signature'
import { faultsOfCheckpoints, verifyAgainst } from '../ledger/verify-checkpoints'
import { verifyCosignatures, type CosignatureFault } from '../ledger/verify-cosignatures'
import { smallestPoint } from './arrival-curve'
import { boxOrigin, leafOfCommitment, tallyUp, type BoxFile, type PinnedKeys, type PublishedBox } from './ballot-box'
import { receiptText } from './commitment'
import type { Receipt } from './contract'

export type BoxFault =
  | LogFault
  | CosignatureFault
  | { kind: 'keys-not-pinned' }
  | { kind: 'another-charter' }
  | { kind: 'key-not-pinned'; size: number }
  | { kind: 'another-box'; origin: string }
  | { kind: 'leaves-beyond-checkpoint'; size: number; leaves: number }
  | { kind: 'receipt-not-signed'; code: string }
  | { kind: 'left-out'; code: string }
  | { kind: 'box-and-count-differ'; box: number; ballots: number; replaced: number; voided: number }
  | { kind: 'voids-without-reason'; voided: number; explained: number }
  | { kind: 'votes-beyond-ballots'; ballots: number; votes: number }
  | { kind: 'picks-and-totals-differ'; candidateId: string; picks: number; total: number }
  | { kind: 'arrivals-differ'; size: number; arrived: number }

export interface Checks {
  isSignedText: IsSignedText
  /** The keys of a charter that somebody kept; left out where the published one is taken at its word. */
  keptKeys?: PinnedKeys | undefined
  /** Checkpoints that somebody kept, from earlier or from another phone. */
  known: readonly Signed[]
  receipts: readonly Receipt[]
}

function faultsOfSize({ leaves, checkpoints }: PublishedBox): BoxFault[] {
  const size = checkpoints[checkpoints.length - 1]?.size ?? 0
  return leaves.length > size ? [{ kind: 'leaves-beyond-checkpoint', size, leaves: leaves.length }] : []
}

/** A receipt that should be in and is not. The same commitment on several receipts has to be in as often. */
function faultsOfReceipts({ file, leaves }: PublishedBox, keys: PinnedKeys, { receipts, isSignedText }: Checks): BoxFault[] {
  const inBox = tallyUp(leaves)
  const isGood = (receipt: Receipt) => receipt.campaignId === file.campaignId && isSignedText(receiptText(receipt), receipt.signature, keys.receipts)
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
  const { ballots, replaced, voided, voids, totals, picks } = result
  const votes = sum(totals)
  const explained = voids.reduce((total, each) => total + each.ballots, 0)
  return [
    ...(ballots + replaced + voided === size ? [] : [{ kind: 'box-and-count-differ', box: size, ballots, replaced, voided } as const]),
    ...(votes <= ballots * maximum && votes >= ballots * minimum && Object.values(totals).every(each => each <= ballots) ? [] : [{ kind: 'votes-beyond-ballots', ballots, votes } as const]),
    ...(voided <= explained ? [] : [{ kind: 'voids-without-reason', voided, explained } as const]),
    ...(picks ? faultsOfPicks(picks, totals) : []),
  ]
}

/** The arrivals are those of the box at a sealing, of the last one once it is closed, and no point tells of fewer than 50. */
function faultsOfArrivals({ file: { arrivals, result }, leaves, checkpoints }: PublishedBox): BoxFault[] {
  const arrived = arrivals.reduce((total, { ballots }) => total + ballots, 0)
  const isWhole = arrived === leaves.length || (!result && checkpoints.some(({ size }) => size === arrived))
  const fits = arrivals.length === 0 || (isWhole && arrivals.every(({ ballots }) => ballots >= smallestPoint))
  return fits ? [] : [{ kind: 'arrivals-differ', size: leaves.length, arrived }]
}

/** A signature is checked with the charter's key, whatever key comes along with it. */
function faultsOfLog(box: PublishedBox, keys: PinnedKeys, { isSignedText, known }: Checks): BoxFault[] {
  const isSigned = (checkpoint: Signed) => isSignedText(checkpointText(checkpoint), checkpoint.signature, keys.checkpoints)
  const log = { entries: box.leaves.map(leafHash => ({ leafHash })), checkpoints: box.checkpoints }
  const foreign = [...box.checkpoints, ...known].filter(({ origin }) => origin !== boxOrigin(box.file.campaignId))
  const unpinned = box.checkpoints.filter(({ publicKey }) => publicKey !== keys.checkpoints)
  return [
    ...foreign.map(({ origin }) => ({ kind: 'another-box', origin }) as const),
    ...unpinned.map(({ size }) => ({ kind: 'key-not-pinned', size }) as const),
    ...faultsOfCheckpoints(log, isSigned),
    ...known.flatMap(kept => verifyAgainst(log, kept, isSigned)),
  ]
}

function faultsOfKeys({ charter: { charterId, publicKeys }, file }: PublishedBox, kept: PinnedKeys | undefined): BoxFault[] {
  if (!publicKeys) return [{ kind: 'keys-not-pinned' }]
  const isKept = !kept || (kept.checkpoints === publicKeys.checkpoints && kept.receipts === publicKeys.receipts)
  return isKept && charterId === file.campaignId ? [] : [{ kind: 'another-charter' }]
}

/** What a stranger can check on a published box, with the charter, receipts and checkpoints that people kept. */
export function verifyBox(box: PublishedBox, checks: Checks): BoxFault[] {
  const keys = checks.keptKeys ?? box.charter.publicKeys
  const origin = boxOrigin(box.file.campaignId)
  return [
    ...faultsOfKeys(box, checks.keptKeys),
    ...(keys ? faultsOfLog(box, keys, checks) : []),
    ...verifyCosignatures({ ...box, origin }, checks.isSignedText),
    ...faultsOfSize(box),
    ...(keys ? faultsOfReceipts(box, keys, checks) : []),
    ...faultsOfResult(box.file, box.leaves.length),
    ...faultsOfArrivals(box),
  ]
}
