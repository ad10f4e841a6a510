import tcb from '@cloudbase/node-sdk'
import { verifyLedger } from '../../scripts/ledger/verify-ledger'
import { castBy, closeVoting, publicFaults, published, smallBatches, supervisorFaults } from '../cloud/ballot-box'
import { openVoting } from '../cloud/late-stages'
import { startLocalCampaign } from '../cloud/local-campaign'
import { openOffices } from '../cloud/offices'

const hourMs = 3_600_000

test('timers that run at the same time, while acts go on, do not fork the log', async () => {
  const campaign = await startLocalCampaign({ instances: 2 })
  const offices = await openOffices(campaign)
  const functions = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${campaign.url}/admin` } as never)
  const runTimer = async () => (await functions.callFunction({ name: 'clock', data: {} })).result as Record<string, string>
  const acting = Array.from({ length: 40 }, (_, number) => offices.addOrganisation(`第${number}厂工会`, 'grassrootsUnion'))
  const outcomes = await Promise.all(Array.from({ length: 6 }, runTimer))
  await Promise.all(acting)
  outcomes.push(await runTimer())
  expect(outcomes.map(outcome => outcome['ledger.sealActs'])).toEqual(Array.from({ length: 7 }, () => 'done'))
  expect(await verifyLedger(campaign.url, [])).toMatchObject({ acts: 47, entries: 47, faults: [] })
  await campaign.close()
})

test('timers that run at the same time, while ballots are cast and the hours pass, do not fork a ballot box', async () => {
  const voting = await openVoting(smallBatches(), { instances: 2 })
  const functions = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${voting.url}/admin` } as never)
  const runTimer = async () => (await functions.callFunction({ name: 'clock', data: {} })).result as Record<string, string>
  const outcomes: Record<string, string>[] = []
  for (let hour = 0; hour < 3; hour += 1) {
    const casting = Array.from({ length: 20 }, (_, number) => castBy(voting, `voter-${hour}-${number}`, [voting.candidates[number % 3] ?? '']))
    outcomes.push(...(await Promise.all([runTimer(), runTimer(), runTimer()])))
    // A clock that jumps while a ballot is under way would make it later than any function can be.
    await Promise.all(casting)
    outcomes.push(...(await Promise.all([runTimer(), voting.clock.advance(hourMs).then(runTimer), runTimer()])))
  }
  await Promise.all([closeVoting(voting), runTimer(), runTimer()])
  outcomes.push(await runTimer())
  expect(outcomes.map(outcome => outcome['vote.sealBoxes'])).toEqual(Array.from({ length: 19 }, () => 'done'))
  expect((await published(voting)).leaves).toHaveLength(60)
  expect([await publicFaults(voting), await supervisorFaults(voting)]).toEqual([[], []])
  await voting.close()
})
