import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import { castBy, phoneFinds, publicFaults, published, smallBatches } from '../cloud/ballot-box'
import { openVoting, type Voting } from '../cloud/late-stages'
import { visitor } from '../cloud/local-campaign'
import { instantAt } from '../../shared/basics/shanghai-time'

let voting: Voting
beforeAll(async () => { voting = await openVoting(smallBatches()) })
afterAll(() => voting.close())

const stranger = Buffer.alloc(32, 9).toString('base64')
const charterOf = async (campaignId: string, as = voting.city) => (await voting.done(as, 'campaign.charter', { campaignId })).charter

test('a draft has no keys, not even those of the charter it was copied from; the announcement freezes them', async () => {
  const copied = { ...taizhou2018, charterId: 'copied', publicKeys: { receipts: stranger, checkpoints: stranger } }
  await voting.done(voting.city, 'campaign.draft', { charter: copied })
  expect((await charterOf('copied')).publicKeys).toBeUndefined()
  await voting.done(voting.city, 'campaign.announce', { campaignId: 'copied' })
  expect((await charterOf('copied', visitor)).publicKeys).toEqual((await charterOf(voting.campaignId, visitor)).publicKeys)
})

test('receipts and checkpoints are signed by the keys of the charter, which is published beside the box', async () => {
  const receipts = [await castBy(voting, 'one', [voting.candidates[0] ?? '']), await castBy(voting, 'two', [voting.candidates[0] ?? '']), await castBy(voting, 'three', [voting.candidates[0] ?? ''])]
  await voting.clock.set(instantAt('2018-05-14', '10:01'))
  const { charter, checkpoints } = await published(voting)
  expect(charter).toEqual(await charterOf(voting.campaignId, visitor))
  expect(charter.publicKeys).toEqual({ receipts: receipts[0]!.publicKey, checkpoints: checkpoints[0]!.publicKey })
  expect(await publicFaults(voting, checkpoints, receipts)).toEqual([])
})

test('a phone believes no receipt that brings its own key along', async () => {
  const receipt = await voting.done({ openid: 'openid-one', unionid: 'unionid-one' }, 'vote.ballotPaper', { campaignId: voting.campaignId }).then(({ receipt: own }) => own!)
  expect(await phoneFinds(voting, receipt)).toEqual({ kind: 'in-box' })
  expect(await phoneFinds(voting, { ...receipt, castAt: receipt.castAt + 1, publicKey: stranger })).toEqual({ kind: 'mismatch', mismatch: 'receipt-not-signed' })
})
