import { rootOf } from '../../shared/ledger/merkle-tree'
import { databaseAt, everyDocument } from '../../scripts/ledger/kept-log'
import { startLocalCampaign, visitor } from '../cloud/local-campaign'

const minute = 60_000

test('a log longer than a tile can be checked from the published files alone', async () => {
  const campaign = await startLocalCampaign()
  const database = databaseAt(campaign.url)
  const plant = async (from: number, count: number) => {
    const acts = Array.from({ length: count }, (_, index) => ({ _id: `stories:s${from + index}:000001`, act: 'draft-story', at: from + index, by: 'cityOfficer', personId: '', documentHash: '', salt: '', sealed: false }))
    await database.collection('acts').add(acts)
  }
  const hashes = async (tile: string) => Buffer.from(await (await fetch(`${campaign.url}/public/ledger/acts/tile/${tile}`)).arrayBuffer()).toString('hex').match(/.{64}/g) ?? []

  await plant(0, 300)
  await campaign.clock.advance(minute)
  await plant(300, 300)
  await campaign.clock.advance(minute)

  const leaves = [...(await hashes('0/000')), ...(await hashes('0/001')), ...(await hashes('0/002.p/88'))]
  expect(leaves).toEqual((await everyDocument<{ _id: string; leafHash: string }>(database, 'ledgerEntries')).map(entry => entry.leafHash))
  expect(await hashes('1/000.p/2')).toEqual([rootOf(leaves.slice(0, 256)), rootOf(leaves.slice(256, 512))])
  expect(await campaign.done(visitor, 'ledger.checkpoint', {})).toMatchObject({ size: 600, root: rootOf(leaves) })
  await campaign.close()
})
