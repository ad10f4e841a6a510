import { openGroupedVoting } from '../cloud/grouped-vote'
import type { Voting } from '../cloud/late-stages'
import { closePhones, launchPhone } from './launch'

let voting: Voting
let names: string[]
beforeAll(async () => {
  voting = await openGroupedVoting({ withdrawnCandidate: 'may-cast-again' })
  const { items } = await voting.done({}, 'vote.candidates', { campaignId: voting.campaignId })
  names = voting.candidates.map(id => items.find(one => one.candidateId === id)?.name ?? '')
})
afterAll(() => voting.close())
afterEach(closePhones)

const identityOf = (name: string) => ({ openid: `o-${name}`, unionid: `u-${name}` })
const launch = (name: string, page = 'choose') => launchPhone({ cloudUrl: voting.url, identity: identityOf(name), url: `features/vote/pages/${page}/index?campaignId=${voting.campaignId}` })
const receiptOf = async (name: string) => (await voting.done(identityOf(name), 'vote.ballotPaper', { campaignId: voting.campaignId })).receipt
const pick = (place: number) => `选 ${names[place]}`

describe('a ballot with groups on the mini-program build', () => {
  test('says what a group still lacks, and goes in when every group has enough', async () => {
    const phone = await launch('voter-a')
    expect(phone.text()).toContain('智能制造还差 1 名')
    await phone.tap(pick(0))
    expect(phone.text()).toContain('传统工艺还差 1 名')
    await phone.tap(pick(3))
    await phone.tap('核对选票')
    expect(phone.text()).toContain('选 1 到 2 名')
    await phone.tap('投出选票')
    expect(phone.text()).toContain((await receiptOf('voter-a'))!.code.replace(/-/g, ' '))
  })

  test('tells who picked somebody that withdrew, and takes one ballot more', async () => {
    const first = await receiptOf('voter-a')
    await voting.done(voting.city, 'campaign.amend', { campaignId: voting.campaignId, change: { kind: 'candidate-withdrawn', candidateId: voting.candidates[3]! }, reason: '本人申请' })
    await voting.clock.advance(31_000)
    const phone = await launch('voter-a')
    expect(phone.text()).toContain('有 1 名候选人退出了')
    await phone.tap(pick(1))
    await phone.tap(pick(4))
    await phone.tap('核对选票')
    await phone.tap('投出选票')
    const again = await receiptOf('voter-a')
    expect(again!.code).not.toBe(first!.code)
    expect(phone.text()).toContain(again!.code.replace(/-/g, ' '))
    const back = await launch('voter-a')
    expect(back.text()).toContain('你已经投过票了')
    expect(back.findAll('.pick')).toEqual([])
  })
})
