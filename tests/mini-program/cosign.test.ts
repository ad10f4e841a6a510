import { instantAt } from '../../shared/basics/shanghai-time'
import { cosignersAt } from '../../shared/ledger/verify-cosignatures'
import { castBy, publicFaults, published, smallBatches } from '../cloud/ballot-box'
import { openVoting, type Voting } from '../cloud/late-stages'
import { closePhones, launchPhone } from './launch'

let voting: Voting
beforeAll(async () => { voting = await openVoting(smallBatches()) })
afterAll(() => voting.close())
afterEach(closePhones)

test('a supervisor\'s phone makes its key, checks the box and cosigns it on the mini-program build', async () => {
  for (const voter of ['one', 'two', 'three']) await castBy(voting, voter, [voting.candidates[0] ?? ''])
  await voting.clock.set(instantAt('2018-05-14', '10:01'))
  const phone = await launchPhone({ cloudUrl: voting.url, identity: voting.supervisor as { openid: string; unionid: string }, url: `features/ledger/pages/cosign/index?campaignId=${voting.campaignId}` })
  await phone.tap('生成密钥并登记')
  expect(phone.text()).toContain('最新封存 3 张选票')
  await phone.tap('核对并联署')
  expect(phone.text()).toContain('对上了，已联署')
  const box = await published(voting)
  expect(cosignersAt(box, 3).map(({ name }) => name)).toEqual(['监督员甲'])
  expect(await publicFaults(voting)).toEqual([])
  expect([...phone.storage.values()].filter(kept => JSON.stringify(box).includes(JSON.stringify(kept)))).toEqual([])
})
