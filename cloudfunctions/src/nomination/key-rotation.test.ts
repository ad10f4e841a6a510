import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sdkAt } from '../../../dev/cloudbase/testing/node-sdk'
import { databaseOf } from '../../../tests/cloud/database'
import { startLocalCampaign, testSecrets, type LocalCampaign } from '../../../tests/cloud/local-campaign'
import { at, filled, minuteMs, newRequest, openSelection, refused, sending, withCounty, worker, type Selection } from '../../../tests/cloud/selection'

const [first = ''] = testSecrets.ID_NUMBER_KEYS.split(',')
const [second, third] = ['2', '3'].map(version => `${version}:${version.repeat(64)}`) as [string, string]
const withKeys = (...keys: string[]) => ({ ...testSecrets, ID_NUMBER_KEYS: keys.join(',') })

let folder: string
let selection: Selection
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jiangxuan-keys-'))
  selection = await openSelection({}, { folder, secrets: withKeys(first) })
})
afterEach(async () => {
  await selection.close()
  await rm(folder, { recursive: true, force: true })
})

/** The same data under other keys, as after a new deployment. */
async function redeploy(...keys: string[]): Promise<void> {
  await selection.close()
  const cloud: LocalCampaign = await startLocalCampaign({ folder, secrets: withKeys(...keys) })
  selection = { ...selection, ...cloud }
}

const clock = async () => (await sdkAt(selection.url).callFunction({ name: 'clock', data: {} })).result as Record<string, string>
const versionsOf = async (collection: string) => [...new Set(((await databaseOf(selection.url).collection(collection).limit(1000).get()).data as { idNumber: { version: number } | null }[]).map(({ idNumber }) => idNumber?.version))]
const sealedUnder = async () => Object.fromEntries(await Promise.all(['nominations', 'nominationDrafts', 'nominationVersions'].map(async name => [name, await versionsOf(name)])))
const reveal = (nominationId: string) => selection.call(selection.county.officer, 'nomination.revealIdNumber', { nominationId, purpose: '核对' })

test('with a second key what lies under the first is found, then sealed anew; the first may go', async () => {
  const who = worker(1)
  const { nominationId } = await withCounty(selection, who)
  await redeploy(second, first)
  const twin = await filled(selection, { ...worker(2), answers: who.answers })
  expect(await selection.call(worker(2).as, 'nomination.submit', sending(twin, selection.county.id))).toEqual(refused('already-nominated'))
  await selection.clock.set(at.nomination + minuteMs * 30)
  expect(await sealedUnder()).toEqual({ nominations: [2, undefined], nominationDrafts: [2], nominationVersions: [2] })
  await redeploy(second)
  expect(await reveal(nominationId)).toEqual({ ok: true, value: { idNumber: who.answers['idNumber'] } })
  expect(await selection.call(worker(2).as, 'nomination.submit', { ...sending(twin, selection.county.id), requestId: newRequest() })).toEqual(refused('already-nominated'))
})

test('three keys live side by side, and all comes under the newest', async () => {
  const { nominationId } = await withCounty(selection, worker(1))
  await redeploy(second, first)
  await selection.clock.set(at.nomination + minuteMs * 30)
  await withCounty(selection, worker(2))
  await redeploy(third, second, first)
  const file = await withCounty(selection, worker(3))
  await selection.clock.set(at.nomination + minuteMs * 60)
  expect(await sealedUnder()).toEqual({ nominations: [3], nominationDrafts: [3], nominationVersions: [3] })
  expect([await reveal(nominationId), await reveal(file.nominationId)]).toMatchObject([{ ok: true }, { ok: true }])
})

test('without a key that is still needed nominations do not start and the timer reports it, the rest goes on; nothing is lost once it is given back', async () => {
  const { nominationId } = await withCounty(selection, worker(1))
  await redeploy(second)
  expect(await clock()).toMatchObject({ 'nomination.rotateIdNumbers': 'failed', 'ledger.sealActs': 'done' })
  expect(await reveal(nominationId)).toEqual(refused('unavailable'))
  expect(await selection.call(worker(9).as, 'nomination.mine', {})).toEqual(refused('unavailable'))
  expect(await selection.call(selection.county.officer, 'nomination.exportSummary', { campaignId: selection.campaignId, statuses: ['withRecommender'], idNumbers: 'masked', purpose: '', requestId: newRequest() })).toEqual(refused('unavailable'))
  expect(await selection.call(worker(9).as, 'campaign.home', { campaignId: selection.campaignId })).toMatchObject({ ok: true })
  await redeploy(second, first)
  expect(await clock()).toMatchObject({ 'nomination.rotateIdNumbers': 'done' })
  expect(await reveal(nominationId)).toMatchObject({ ok: true })
})
