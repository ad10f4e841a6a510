import { becomeFunctionOf } from '../../../tests/cloud/as-a-function'
import fc from 'fast-check'
import { agrees, type Count } from '@shared/tally/count-ballots'
import { startLocalCampaign, type LocalCampaign } from '../../../tests/cloud/local-campaign'
import type { HeldGroupDocument } from '../vote/held-store'

const stepMs = 60_000
const steps = 4
const always = () => true

let cloud: LocalCampaign
let counting: typeof import('./count-votes')
let held: typeof import('../vote/held-store')
let ballots: typeof import('../vote/store')['ballots']

beforeAll(async () => {
  cloud = await startLocalCampaign()
  becomeFunctionOf(cloud.url)
  counting = await import('./count-votes')
  held = await import('../vote/held-store')
  ballots = (await import('../vote/store')).ballots
})
afterAll(() => cloud.close())

interface Cast {
  /** In which step it is cast. */
  step: number
  pick: string
  /** Group it is held in; null where it is not held. */
  group: number | null
}

/** Each voter's ballots, a changed mind after another. */
const anyVoters = fc.array(fc.array(fc.record({ step: fc.nat(steps - 1), pick: fc.constantFrom('a', 'b', 'c'), group: fc.constantFrom(null, 0, 1, 2) }), { minLength: 1, maxLength: 3 }).map(all => [...all].sort((one, other) => one.step - other.step)), { minLength: 1, maxLength: 8 })
/** After which step each group is declared void; `steps` and beyond: never. */
const anyVoiding = fc.tuple(fc.nat(steps + 1), fc.nat(steps + 1), fc.nat(steps + 1))

const group = (campaignId: string, number: number): HeldGroupDocument =>
  ({ _id: `${campaignId}:${number}`, campaignId, day: '2018-05-14', ballots: 0, reasons: ['wechat-risk'], state: 'voided', decision: 'void', grounds: '', proposedBy: '', proposerAppointedBy: [], secondedBy: '', decidedAt: 0, revision: 1 })

async function castOne(campaignId: string, voter: number, revision: number, { step, pick, group: number }: Cast): Promise<void> {
  const [firstId, _id] = [`${campaignId}-${voter}`, `${campaignId}-${voter}-${revision}`]
  await ballots.add({ _id, campaignId, picks: [pick], nonce: '', commitment: '', castAt: step * stepMs + voter * 10 + revision, requestHash: '', firstId, revision })
  if (number !== null) await held.heldBallots.add({ _id, campaignId, groupId: `${campaignId}:${number}`, partFrom: 0, reasons: ['wechat-risk'] })
}

/** Each voter's last ballot, unless it is void: then none of theirs. */
function expected(voters: Cast[][], isVoid: (group: number | null) => boolean): Count {
  const standing = voters.flatMap(all => all.slice(-1)).filter(one => !isVoid(one.group))
  const votesFor = (pick: string) => standing.filter(one => one.pick === pick).length
  return { ballots: standing.length, votes: { a: votesFor('a'), b: votesFor('b'), c: votesFor('c') } }
}

let campaigns = 0

test('whenever groups are declared void, the running count, the recount and a count by hand agree', () =>
  fc.assert(fc.asyncProperty(anyVoters, anyVoiding, async (voters, voiding) => {
    const campaignId = `voids-${++campaigns}`
    for (let step = 0; step < steps; step += 1) {
      for (const [voter, all] of voters.entries()) for (const [revision, one] of all.entries()) if (one.step === step) await castOne(campaignId, voter, revision, one)
      await counting.countOn(campaignId, (step + 1) * stepMs + counting.lagMs, always)
      for (const [number, after] of voiding.entries()) if (after === step) await held.heldGroups.add(group(campaignId, number))
    }
    const final = await counting.finalCount(campaignId, steps * stepMs, steps * stepMs + counting.lagMs, always)
    const wanted = expected(voters, number => number !== null && (voiding[number] ?? steps) < steps)
    expect(final.ok && agrees(final.value, wanted) ? wanted : final).toEqual(wanted)
  }), { numRuns: 20 }))
