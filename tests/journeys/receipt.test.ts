import { person } from '../cloud/offices'
import { late, openVoting, type Voting } from '../cloud/late-stages'
import { minuteMs } from '../cloud/selection'
import { openBrowser, type JourneyBrowser } from './browser'

let voting: Voting
let browser: JourneyBrowser
let receiptOfVoterA: unknown
beforeAll(async () => { [voting, browser] = await Promise.all([openVoting(), openBrowser()]) })
afterAll(() => Promise.all([browser.close(), voting.close()]))
afterEach(() => browser.clear())

test('a voter waits for the box, finds the ballot in it, and a stranger sees the box sealed', async () => {
  const voter = await browser.seat({ url: voting.url, as: person('voter-a') })
  await voter.press('去投票')
  await voter.see('至多选 2 名')
  await voter.press(/^选 /)
  await voter.press('核对选票')
  await voter.press('投出选票')
  await voter.see('等待封箱')
  receiptOfVoterA = (await voting.done(person('voter-a'), 'vote.ballotPaper', { campaignId: voting.campaignId })).receipt
  await voting.clock.set(late.voteCloses + minuteMs)
  await voter.press('自己再对一次')
  await voter.see('选票已入箱')
  await voter.see(/已对上，已在箱里/)
  const stranger = await browser.seat({ url: voting.url })
  await stranger.open('ledger/box', { campaignId: voting.campaignId })
  await stranger.see('张选票已封存')
  await stranger.see(/都已封存，不再增加/)
  // A week later the voter's sign-in has ended; it is renewed by itself.
  expect(browser.faults(/401 \(Unauthorized\)/)).toEqual([])
})

test('a receipt shows neither picks nor people, the sample neither, and nothing hands it on', async () => {
  const { items } = await voting.done({}, 'vote.candidates', { campaignId: voting.campaignId })
  const voter = await browser.seat({ url: voting.url, as: person('voter-a') })
  await voter.page.evaluate(receipt => localStorage.setItem('draft:receipts', JSON.stringify({ data: [receipt] })), receiptOfVoterA)
  await voter.open('vote/receipt', { campaignId: voting.campaignId })
  for (const next of ['换成示例回执', '回到我的回执']) {
    await voter.see('回执码')
    const shown = await voter.text()
    expect(items.flatMap(({ candidateId, name, unitName, trade }) => [candidateId, name, unitName, trade]).filter(secret => shown.includes(secret))).toEqual([])
    expect(shown).not.toMatch(/分享|转发|复制|保存(?!说明)/)
    await voter.press(next)
  }
})

test('a supervisor takes the openings home', async () => {
  const supervisor = await browser.seat({ url: voting.url, as: voting.supervisor })
  await supervisor.tab('我的')
  await supervisor.see(/监督/)
  await supervisor.open('ledger/box', { campaignId: voting.campaignId })
  const saved = supervisor.page.waitForEvent('download')
  await supervisor.press('下载开票材料')
  expect((await saved).suggestedFilename()).toBe(`开票材料-${voting.campaignId}.json`)
  expect(browser.faults()).toEqual([])
})
