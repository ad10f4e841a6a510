import { late, openVoting, type Voting } from '../cloud/late-stages'
import { person } from '../cloud/offices'
import { minuteMs } from '../cloud/selection'
import { openBrowser, type JourneyBrowser } from './browser'
import type { Sitting } from './sitting'

let voting: Voting
let browser: JourneyBrowser
beforeAll(async () => { [voting, browser] = await Promise.all([openVoting(), openBrowser()]) })
afterAll(() => Promise.all([browser.close(), voting.close()]))
afterEach(() => browser.clear())

const receiptOf = async (name: string) => (await voting.done(person(name), 'vote.ballotPaper', { campaignId: voting.campaignId })).receipt
const ballots = async () => (await voting.done(voting.supervisor, 'vote.results', { campaignId: voting.campaignId })).ballots

/** Loses the answer of the first ballot on its way back: the box has it, the phone does not know. */
const loseFirstAnswer = async ({ page }: Sitting) => {
  await page.route('**/v1/functions/ballot', async route => {
    await route.fetch()
    await route.abort('internetdisconnected')
  }, { times: 1 })
}

async function chooseOne(sitting: Sitting) {
  await sitting.see('至多选 2 名')
  await sitting.press(/^选 /)
  await sitting.press('核对选票')
  await sitting.see('已选 1 名')
}

describe('the public votes in a browser', () => {
  test('from the first tab: chooses two, reviews, casts, and holds the box\'s own receipt', async () => {
    const voter = await browser.seat({ url: voting.url, as: person('voter-a') })
    await voter.press('去投票')
    await chooseOne(voter)
    await voter.press('再选几名')
    await voter.press(/^选 /)
    await voter.see('已满')
    await voter.press('核对选票')
    await voter.see('已选 2 名')
    await voter.press('投出选票')
    await voter.see('选票已收到')
    expect(await voter.text()).toContain((await receiptOf('voter-a'))!.code.replace(/-/g, ' '))
    expect(browser.faults()).toEqual([])
  })

  test('and finds no box to tick when coming back, only the receipt', async () => {
    const voter = await browser.seat({ url: voting.url, as: person('voter-a') })
    await voter.press('去投票')
    await voter.see('你已经投过票了')
    expect(await voter.control(/^选 /).count()).toBe(0)
    await voter.press('看回执')
    await voter.see('选票已收到')
    expect(browser.faults()).toEqual([])
  })

  test('loses the network after confirming, tries again, and has cast one ballot', async () => {
    const voter = await browser.seat({ url: voting.url, as: person('voter-b') })
    await voter.press('去投票')
    await chooseOne(voter)
    await loseFirstAnswer(voter)
    await voter.press('投出选票')
    await voter.see('再投也只算一张票')
    const kept = await receiptOf('voter-b')
    await voter.press('再投一次')
    await voter.see('选票已收到')
    expect(await voter.text()).toContain(kept!.code.replace(/-/g, ' '))
    expect(browser.faults(/ERR_INTERNET_DISCONNECTED/)).toEqual([])
  })

  test('keeps the picks of somebody who reloads before casting', async () => {
    const voter = await browser.seat({ url: voting.url, as: person('voter-c') })
    await voter.press('去投票')
    await chooseOne(voter)
    await voter.page.reload()
    await voter.see('已选 1 名')
    expect(await receiptOf('voter-c')).toBeNull()
    expect(browser.faults()).toEqual([])
  })

  test('may read the candidates without signing in, and is told how to vote', async () => {
    const visitor = await browser.seat({ url: voting.url })
    await visitor.press('去投票')
    await visitor.see('候选人')
    expect(await visitor.control(/^选 /).count()).toBe(0)
    expect(browser.faults()).toEqual([])
  })

  test('confirms a minute too late, and is told when it closed; nothing is counted', async () => {
    await voting.clock.set(late.voteCloses - minuteMs)
    const voter = await browser.seat({ url: voting.url, as: person('voter-d') })
    await voter.press('去投票')
    await chooseOne(voter)
    await voting.clock.set(late.voteCloses)
    await voter.press('投出选票')
    await voter.see(/投票已在 .*截止/)
    await voting.clock.set(late.counted)
    expect(await ballots()).toBe(2)
    expect(browser.faults()).toEqual([])
  })

  test('comes after closing and reads the candidates', async () => {
    const voter = await browser.seat({ url: voting.url, as: person('voter-e') })
    await voter.open('vote/choose', { campaignId: voting.campaignId })
    await voter.see('候选人')
    expect(await voter.control(/^选 /).count()).toBe(0)
    expect(browser.faults()).toEqual([])
  })
})
