import { leafOfCommitment, tallyUp, type BallotOpening, type PublishedBox } from './ballot-box'
import { commitmentOf } from './commitment'
import { unkept, type PickRefusal } from './pick-limits'

export type OpeningFault =
  | { kind: 'opening-does-not-fit'; commitment: string }
  | { kind: 'ballot-not-in-box'; commitment: string; times: number }
  | { kind: 'leaves-not-opened'; leaves: number }
  | { kind: 'ballot-breaks-rule'; commitment: string; rule: PickRefusal['kind'] }
  | { kind: 'result-missing' }
  | { kind: 'void-ballots-differ'; published: number; recounted: number }
  | { kind: 'counted-ballots-differ'; published: number; recounted: number }
  | { kind: 'total-differs'; candidateId: string; published: number; recounted: number }

/** Each leaf opened once, and nothing opened that is no leaf. */
function faultsOfCover({ leaves }: PublishedBox, openings: readonly BallotOpening[]): OpeningFault[] {
  const inBox = tallyUp(leaves)
  const opened = tallyUp(openings.map(({ commitment }) => commitment))
  const added = [...opened].map(([commitment, times]) => ({ kind: 'ballot-not-in-box', commitment, times: times - (inBox.get(leafOfCommitment(commitment)) ?? 0) }) as const)
  const openedLeaves = new Map([...opened].map(([commitment, times]) => [leafOfCommitment(commitment), times]))
  const unopened = [...inBox].reduce((count, [leaf, times]) => count + Math.max(0, times - (openedLeaves.get(leaf) ?? 0)), 0)
  return [...added.filter(({ times }) => times > 0), ...(unopened > 0 ? [{ kind: 'leaves-not-opened', leaves: unopened } as const] : [])]
}

const isCounted = (opening: BallotOpening) => !opening.replaced && !opening.void

/** A ballot that counts and that the function should have refused. */
function faultsOfPicks({ file }: PublishedBox, openings: readonly BallotOpening[]): OpeningFault[] {
  const groupOf = new Map(file.groups.flatMap(({ key, candidates }) => candidates.map(id => [id, key] as const)))
  return openings.filter(isCounted).flatMap(({ commitment, picks }) =>
    unkept(file, picks.map(id => groupOf.get(id) ?? '')).map(({ kind: rule }) => ({ kind: 'ballot-breaks-rule', commitment, rule }) as const))
}

function faultsOfCount({ file: { result } }: PublishedBox, openings: readonly BallotOpening[]): OpeningFault[] {
  if (!result) return [{ kind: 'result-missing' }]
  const counted = openings.filter(isCounted)
  const voided = openings.filter(one => one.void && !one.replaced).length
  const votes = tallyUp(counted.flatMap(({ picks }) => picks))
  const candidates = new Set([...votes.keys(), ...Object.keys(result.totals)])
  const totals = [...candidates].map(candidateId => ({ kind: 'total-differs', candidateId, published: result.totals[candidateId] ?? 0, recounted: votes.get(candidateId) ?? 0 }) as const)
  return [
    ...(voided === result.voided ? [] : [{ kind: 'void-ballots-differ', published: result.voided, recounted: voided } as const]),
    ...(counted.length === result.ballots ? [] : [{ kind: 'counted-ballots-differ', published: result.ballots, recounted: counted.length } as const]),
    ...totals.filter(({ published, recounted }) => published !== recounted),
  ]
}

/** What supervisors check: every commitment of the box opened, and the result counted again from the openings. */
export function verifyOpenings(box: PublishedBox, openings: readonly BallotOpening[]): OpeningFault[] {
  const { campaignId } = box.file
  const unfit = openings.filter(({ commitment, picks, nonce }) => commitmentOf({ campaignId, picks, nonce }) !== commitment)
  return [...unfit.map(({ commitment }) => ({ kind: 'opening-does-not-fit', commitment }) as const), ...faultsOfCover(box, openings), ...faultsOfPicks(box, openings), ...faultsOfCount(box, openings)]
}
