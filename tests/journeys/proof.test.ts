import { readFile } from 'node:fs/promises'
import { cosignersAt } from '../../shared/ledger/verify-cosignatures'
import { instantAt } from '../../shared/basics/shanghai-time'
import { savedBox } from '../../shared/vote/read-box'
import { verifyBox } from '../../shared/vote/verify-box'
import { isSignedText } from '../../scripts/ledger/is-signed'
import { castBy, smallBatches } from '../cloud/ballot-box'
import { closeObjections, late, onDisplay, openVoting, type Voting } from '../cloud/late-stages'
import { minuteMs } from '../cloud/selection'
import type { As } from '../cloud/local-campaign'
import { openBrowser, type JourneyBrowser } from './browser'

let voting: Voting
let browser: JourneyBrowser
const here = () => ({ campaignId: voting.campaignId })

beforeAll(async () => { [voting, browser] = await Promise.all([openVoting(smallBatches()), openBrowser()]) })
afterAll(() => Promise.all([browser.close(), voting.close()]))
afterEach(() => browser.clear())

/** Somebody whose post the page knows: signing in has come through. */
async function inOffice(as: As, post: RegExp, at: 'phone' | 'desk' = 'phone') {
  const seat = await browser.seat({ url: voting.url, as, at })
  await seat.tab('我的')
  await seat.see(post)
  return seat
}

test('a supervisor gives the phone a key, checks the box and cosigns it; a stranger sees that and takes the box home', async () => {
  for (const voter of ['one', 'two', 'three']) await castBy(voting, voter, [voting.candidates[0] ?? ''])
  await voting.clock.set(instantAt('2018-05-14', '10:01'))
  const supervisor = await inOffice(voting.supervisor, /市总工会/)
  await supervisor.open('ledger/cosign', here())
  await supervisor.press('生成密钥并登记')
  await supervisor.see('最新封存 3 张选票')
  await supervisor.press('核对并联署')
  await supervisor.see('对上了，已联署')
  await supervisor.see('最新的已经联署')

  const stranger = await browser.seat({ url: voting.url, at: 'desk' })
  await stranger.open('ledger/box', here())
  await stranger.see('监督员甲')
  await stranger.see(/选民密钥/)
  const saved = stranger.page.waitForEvent('download')
  await stranger.press('存下整个票箱')
  const box = savedBox(await readFile(await (await saved).path(), 'utf8'))!
  expect(verifyBox(box, { isSignedText, known: [], receipts: [] })).toEqual([])
  expect(cosignersAt(box, 3).map(({ name }) => name)).toEqual(['监督员甲'])
  const verifier = stranger.page.waitForEvent('download')
  await stranger.press('下载核对程序')
  expect(await readFile(await (await verifier).path(), 'utf8')).toContain('<title>票箱核对')
  await stranger.open('campaign/notice', here())
  await stranger.see(box.charter.publicKeys!.checkpoints)
  expect(browser.faults()).toEqual([])
})

test('a box that was made anew is not cosigned, and the page says what to do', async () => {
  const supervisor = await inOffice(voting.supervisor, /市总工会/)
  await supervisor.open('ledger/cosign', here())
  await supervisor.page.evaluate(campaignId => localStorage.setItem(`draft:cosigned:${campaignId}`, JSON.stringify({ data: { size: 2, root: 'ab'.repeat(32), publicKey: 'another' } })), voting.campaignId)
  await supervisor.press('生成密钥并登记')
  await supervisor.press('核对并联署')
  await supervisor.see('对不上，没有联署')
  await supervisor.see(/不要联署/)
})

test('two people of different appointers destroy the voter key, and everybody can read that it is gone', async () => {
  const noticeId = await onDisplay(voting)
  const officer = await inOffice(voting.offices.second, /市总工会/, 'desk')
  await officer.open('ledger/key', here())
  await officer.press('提出销毁')
  await officer.see(/不能销毁/)
  await voting.clock.set(late.objectionsClose + minuteMs)
  await closeObjections(voting, noticeId)
  await officer.press('提出销毁')
  await officer.see(/等另一位/)
  const supervisor = await inOffice(voting.supervisor, /市总工会/)
  await supervisor.open('ledger/key', here())
  await supervisor.press('复核并销毁')
  await supervisor.press('确定销毁')
  await supervisor.see('密钥已经销毁')
  const stranger = await browser.seat({ url: voting.url })
  await stranger.open('ledger/box', here())
  await stranger.see(/由两个人销毁/)
  // Signing in ended within the weeks that passed; it is renewed by itself.
  expect(browser.faults(/401 \(Unauthorized\)/)).toEqual([])
})
