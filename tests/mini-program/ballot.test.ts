import { openVoting, type Voting } from '../cloud/late-stages'
import { closePhones, launchPhone } from './launch'

const KB = 1024
let voting: Voting
beforeAll(async () => { voting = await openVoting() })
afterAll(() => voting.close())
afterEach(closePhones)

const identityOf = (name: string) => ({ openid: `o-${name}`, unionid: `u-${name}` })
const launch = (name: string, storage?: Map<string, string>) =>
  launchPhone({ cloudUrl: voting.url, identity: identityOf(name), storage, url: `features/vote/pages/choose/index?campaignId=${voting.campaignId}` })
const receiptOf = async (name: string) => (await voting.done(identityOf(name), 'vote.ballotPaper', { campaignId: voting.campaignId })).receipt

describe('a ballot on the mini-program build', () => {
  test('is chosen, reviewed and cast, and its receipt is the box\'s own', async () => {
    const phone = await launch('voter-a')
    expect((await phone.measure(() => phone.tap('选'))).bytes).toBeLessThanOrEqual(KB)
    await phone.tap('核对选票')
    expect(phone.page()).toMatchObject({ path: 'features/vote/pages/review/index', depth: 2 })
    await phone.tap('投出选票')
    expect(phone.page()).toMatchObject({ path: 'features/vote/pages/receipt/index', depth: 2 })
    const receipt = await receiptOf('voter-a')
    expect(phone.text()).toContain(receipt!.code.replace(/-/g, ' '))
  })

  test('is remembered after a restart, and cannot be cast again', async () => {
    const storage = new Map<string, string>()
    const phone = await launch('voter-b', storage)
    await phone.tap('选')
    await phone.tap('核对选票')
    await phone.tap('投出选票')
    await phone.restart()
    expect(phone.text()).toContain('你已经投过票了')
    expect(phone.findAll('.pick')).toEqual([])
    await phone.tap('看回执')
    expect(phone.text()).toContain('选票已收到')
  })

  test('cast without network says so, and trying again counts once', async () => {
    const phone = await launch('voter-c')
    await phone.tap('选')
    await phone.tap('核对选票')
    await phone.online(false)
    await phone.tap('投出选票')
    expect(phone.text()).toContain('再投也只算一张票。')
    expect(await receiptOf('voter-c')).toBeNull()
    await phone.online(true)
    await phone.tap('再投一次')
    expect(phone.text()).toContain('选票已收到')
    expect(await receiptOf('voter-c')).not.toBeNull()
  })

  test('keeps its picks while the phone is restarted', async () => {
    const phone = await launch('voter-d')
    await phone.tap('选')
    await phone.restart()
    expect(phone.findAll('已选')).toHaveLength(1)
  })
})
