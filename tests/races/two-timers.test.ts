import tcb from '@cloudbase/node-sdk'
import { verifyLedger } from '../../scripts/ledger/verify-ledger'
import { startLocalCampaign } from '../cloud/local-campaign'
import { openOffices } from '../cloud/offices'

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
