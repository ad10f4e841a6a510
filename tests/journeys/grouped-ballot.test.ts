import { openGroupedVoting } from '../cloud/grouped-vote'
import { late, type Voting } from '../cloud/late-stages'
import { person } from '../cloud/offices'
import { openBrowser, type JourneyBrowser } from './browser'

let voting: Voting
let browser: JourneyBrowser
let names: string[]
beforeAll(async () => {
  [voting, browser] = await Promise.all([openGroupedVoting({ withdrawnCandidate: 'may-cast-again' }), openBrowser()])
  const { items } = await voting.done({}, 'vote.candidates', { campaignId: voting.campaignId })
  names = voting.candidates.map(id => items.find(one => one.candidateId === id)?.name ?? '')
})
afterAll(() => Promise.all([browser.close(), voting.close()]))
afterEach(() => browser.clear())

const paper = (name: string) => voting.done(person(name), 'vote.ballotPaper', { campaignId: voting.campaignId })
const pick = (place: number) => `选 ${names[place]}`

describe('a ballot with groups in a browser', () => {
  test('says what each group still lacks, keeps its limits, and shows the groups at the review', async () => {
    const voter = await browser.seat({ url: voting.url, as: person('voter-a') })
    await voter.open('vote/choose', { campaignId: voting.campaignId })
    await voter.see('按组选')
    await voter.see('智能制造还差 1 名')
    await voter.press(pick(0))
    await voter.see('传统工艺还差 1 名')
    await voter.press(pick(3))
    await voter.see('选 1 名，已选 1')
    await voter.press(pick(4))
    await voter.press('核对选票')
    await voter.see('已选 2 名')
    expect(await voter.text()).toContain(`智能制造 选 1 到 2 名 已选 1 名 传统工艺 选 1 名 已选 1 名`)
    expect(await voter.text()).not.toContain(names[4])
    await voter.press(`不选${names[3]}`)
    await voter.see('传统工艺还差 1 名')
    await voter.press('返回修改')
    await voter.press(pick(3))
    await voter.press('核对选票')
    await voter.press('投出选票')
    await voter.see('选票已收到')
    expect(browser.faults()).toEqual([])
  })

  test('tells who picked somebody that withdrew, and lets them cast once more', async () => {
    const first = (await paper('voter-a')).receipt
    await voting.done(voting.city, 'campaign.amend', { campaignId: voting.campaignId, change: { kind: 'candidate-withdrawn', candidateId: voting.candidates[3]! }, reason: '本人申请' })
    await voting.clock.advance(31_000)
    const voter = await browser.seat({ url: voting.url, as: person('voter-a') })
    await voter.open('vote/choose', { campaignId: voting.campaignId })
    await voter.see(/有 1 名候选人退出了.*你可以重新投一张/)
    await voter.press(pick(1))
    await voter.press(pick(4))
    await voter.press('核对选票')
    await voter.press('投出选票')
    await voter.see('选票已收到')
    const again = (await paper('voter-a')).receipt
    expect(again?.code).not.toBe(first?.code)
    expect(await voter.text()).toContain(again!.code.replace(/-/g, ' '))
    await voter.open('vote/choose', { campaignId: voting.campaignId })
    await voter.see('你已经投过票了')
    expect(await voter.control(/^选 /).count()).toBe(0)
    expect(browser.faults()).toEqual([])
  })

  test('after the close anyone reads each group’s ranks, and whose votes lapsed', async () => {
    await voting.clock.set(late.counted)
    const reader = await browser.seat({ url: voting.url })
    await reader.open('vote/results', { campaignId: voting.campaignId })
    await reader.see('共 1 张选票')
    const text = await reader.text()
    expect(text).toContain('投票已经截止，不再变化')
    expect(text).toMatch(/智能制造.*传统工艺.*已退出/)
    expect(text).toContain(`${names[3]} 0 票，作废`)
    expect(browser.faults()).toEqual([])
  })
})
