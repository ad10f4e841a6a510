import { createHash } from 'node:crypto'
import { readPublished } from '../../scripts/box/read-published'
import { isSignedText } from '../../scripts/ledger/is-signed'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import type { Hash } from '../../shared/ledger/merkle-tree'
import type { Signed } from '../../shared/ledger/log'
import type { BallotOpening } from '../../shared/vote/ballot-box'
import type { KnownCheckpoint } from '../../shared/vote/check-box'
import { checkReceipt } from '../../shared/vote/check-receipt'
import { commitmentOf } from '../../shared/vote/commitment'
import { leavesAtOnce, type Receipt } from '../../shared/vote/contract'
import { verifyBox } from '../../shared/vote/verify-box'
import { verifyOpenings } from '../../shared/vote/verify-openings'
import { late, type Voting } from './late-stages'
import { visitor } from './local-campaign'
import { person } from './offices'
import { minuteMs, newRequest } from './selection'

/** Three ballots are enough to be sealed together. */
export const smallBatches = (picks = { minimum: 1, maximum: 2 }) => ({ vote: { ...taizhou2018.vote!, picks, sealing: { intervalMinutes: 60, smallestBatch: 3 } } })

/** A ballot with a nonce of its own. */
export function castBy({ done, campaignId }: Voting, voter: string, picks: string[]): Promise<Receipt> {
  const nonce = createHash('sha256').update(voter).digest('hex').slice(0, 32)
  return done(person(voter), 'vote.cast', { campaignId, picks, nonce, commitment: commitmentOf({ campaignId, picks, nonce }), requestId: newRequest() })
}

/** Everything is cast, and the box is closed. */
export const closeVoting = ({ clock }: Voting) => clock.set(late.voteCloses + minuteMs)

export const published = ({ url, campaignId }: Voting) => readPublished(`${url}/public/ledger/boxes/${campaignId}`)

/** Kinds of what the public's checks find. */
export async function publicFaults(voting: Voting, known: readonly Signed[] = [], receipts: readonly Receipt[] = []): Promise<string[]> {
  return verifyBox(await published(voting), { isSignedText, known, receipts }).map(fault => fault.kind)
}

/** The whole export, page by page. */
export async function openingsOf({ done, supervisor, campaignId }: Voting): Promise<BallotOpening[]> {
  const found: BallotOpening[] = []
  for (let after: string | undefined; ; ) {
    const { items, next } = await done(supervisor, 'vote.openings', { campaignId, after })
    found.push(...items)
    if (next === null) return found
    after = next
  }
}

/** Kinds of what the supervisors' checks find. */
export const supervisorFaults = async (voting: Voting) => verifyOpenings(await published(voting), await openingsOf(voting)).map(fault => fault.kind)

/** What a phone finds that asks like any other. */
export async function phoneFinds({ done, campaignId }: Voting, receipt: Receipt, known: KnownCheckpoint | null = null) {
  const { checkpoints: [checkpoint], coversUntil } = await done(visitor, 'vote.box', { campaignId })
  if (!checkpoint) return { kind: 'waiting' }
  const leaves: Hash[] = []
  while (leaves.length < checkpoint.size) {
    const page = (await done(visitor, 'vote.boxLeaves', { campaignId, from: leaves.length })).leaves.match(/.{64}/g) ?? []
    leaves.push(...page)
    if (page.length < leavesAtOnce) break
  }
  const { charter } = await done(visitor, 'campaign.charter', { campaignId })
  if (!charter.publicKeys) throw new Error('the charter pins no keys')
  return checkReceipt({ receipt, keys: { shown: charter.publicKeys, first: null }, checkpoint, leaves: leaves.slice(0, checkpoint.size), coversUntil, known, isSignedText })
}
