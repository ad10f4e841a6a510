import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import type { Answer } from '../../dev/scenario/calls'
import { instantAt } from '../../shared/basics/shanghai-time'
import { casting, late, openVoting, type Voting } from '../cloud/late-stages'
import { callAtHttpDoor, signedInFollower } from '../cloud/official-account'
import { refused } from '../cloud/selection'
import { zonedFunctions } from './zoned-functions'

/** Zone, and the hour that it shows when 1970 begins in Greenwich. */
const zones = [['UTC', 0], ['America/Los_Angeles', 16], ['Asia/Shanghai', 8]] as const
/** To the voting stage's first and last instant: both midnights in Beijing. */
const last = instantAt('2018-05-21', '23:59') + 59_999

let functions: Awaited<ReturnType<typeof zonedFunctions>>
let voting: Voting
beforeAll(async () => {
  functions = await zonedFunctions(zones.map(([zone]) => zone))
  voting = await openVoting({ vote: { ...taizhou2018.vote!, picks: { minimum: 1, maximum: 2 }, period: 'day' } }, { functionsFolder: functions.folder })
})
afterAll(async () => {
  await voting.close()
  await functions.remove()
})

describe.each(zones)('on a process set to %s', (zone, hour) => {
  const tokens = new Map<string, string>()
  async function at<Value>(instant: number, voter: string, functionName: 'api' | 'ballot', name: string, input: object): Promise<Value> {
    const identity = { openid: `openid-${zone}-${voter}`, unionid: `unionid-${zone}-${voter}` }
    const token = tokens.get(voter) ?? await signedInFollower(voting.url, identity)
    tokens.set(voter, token)
    functions.stand(zone, instant)
    return callAtHttpDoor(voting.url, functions.deployedAs(functionName, zone), token, { name, input })
  }
  const castAt = (instant: number, voter: string) => at<Answer<'vote.cast'>>(instant, voter, 'ballot', 'vote.cast', casting(voting.campaignId, [voting.candidates[0]!]))
  const receiptAt = async (instant: number, voter: string) => (await at<{ value: { receipt: object | null } }>(instant, voter, 'api', 'vote.ballotPaper', { campaignId: voting.campaignId })).value.receipt
  const acceptedAt = (castAt: number) => ({ ok: true, value: expect.objectContaining({ castAt }) })

  test('the zone is that one', async () => {
    expect(await at(0, 'asking', 'ballot', 'zone', {})).toEqual({ hour })
    expect(await at(0, 'asking', 'api', 'zone', {})).toEqual({ hour })
  })

  test('a ballot at 23:59:59.999 of the last day is in, at 24:00 is out', async () => {
    expect(late.voteCloses).toBe(last + 1)
    expect(await castAt(last, 'in time')).toEqual(acceptedAt(last))
    expect(await castAt(late.voteCloses, 'late')).toEqual({ ok: false, error: { kind: 'voting-closed', closedAt: late.voteCloses } })
  })

  test('a ballot at the opening instant is in, a millisecond before is out', async () => {
    expect(await castAt(late.voteOpens - 1, 'early')).toEqual({ ok: false, error: { kind: 'voting-not-open', opensAt: late.voteOpens } })
    expect(await castAt(late.voteOpens, 'early')).toEqual(acceptedAt(late.voteOpens))
  })

  test('one ballot a day: the day turns at midnight in Beijing, and at no other', async () => {
    const [midnight, nextMidnight] = [instantAt('2018-05-15', '24:00'), instantAt('2018-05-16', '24:00')]
    expect(await castAt(midnight - 1, 'daily')).toEqual(acceptedAt(midnight - 1))
    expect(await receiptAt(midnight - 1, 'daily')).toMatchObject({ castAt: midnight - 1 })
    expect(await receiptAt(midnight, 'daily')).toBeNull()
    expect(await castAt(midnight, 'daily')).toEqual(acceptedAt(midnight))
    // Midnight in Greenwich, midnight in Los Angeles, and the day's last instant.
    for (const sameDay of [instantAt('2018-05-16', '08:00'), instantAt('2018-05-16', '15:00'), nextMidnight - 1]) expect(await castAt(sameDay, 'daily')).toEqual(refused('already-voted'))
    expect(await castAt(nextMidnight, 'daily')).toEqual(acceptedAt(nextMidnight))
  })
})
