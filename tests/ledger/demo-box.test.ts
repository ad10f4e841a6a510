import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readPublished } from '../../scripts/box/read-published'
import { writeVerifier } from '../../scripts/build-verifier'
import { isSignedText } from '../../scripts/ledger/is-signed'
import { cosignersAt } from '../../shared/ledger/verify-cosignatures'
import type { PublishedBox } from '../../shared/vote/ballot-box'
import { saveBox } from '../../shared/vote/read-box'
import { verifyBox } from '../../shared/vote/verify-box'
import { startPlayedDemo, type PlayedDemo } from '../cloud/played-demo'
import { openBrowser } from '../journeys/browser'

let cloud: PlayedDemo
const boxOf = (campaignId: string) => readPublished(`${cloud.url}/public/ledger/boxes/${campaignId}`)
const boxes = (): Promise<PublishedBox[]> => Promise.all((['concluded', 'onDisplay', 'reference'] as const).map(name => boxOf(cloud.demo.campaigns[name].campaignId)))

beforeAll(async () => {
  cloud = await startPlayedDemo()
})
afterAll(() => cloud.close())

test('the published boxes of the demo verify, and two supervisors cosigned each as it stands', async () => {
  for (const box of await boxes()) {
    expect({ title: box.file.title, faults: verifyBox(box, { isSignedText, known: [], receipts: [] }) }).toEqual({ title: box.file.title, faults: [] })
    expect(cosignersAt(box, box.leaves.length).map(({ name }) => name).sort()).toEqual(['丁知', '顾南'])
  }
})

test('arrivals are drawn of every box that has 50 ballots, and no point has fewer', async () => {
  for (const { file: { arrivals }, leaves } of await boxes()) {
    expect(arrivals.length > 0).toBe(leaves.length >= 50)
    expect(arrivals.filter(({ ballots }) => ballots < 50)).toEqual([])
  }
})

test('a page of leaves of a large box passes the web door, which lets 100 KB through', async () => {
  const { leaves } = await cloud.done({}, 'vote.boxLeaves', { campaignId: cloud.demo.campaigns.reference.campaignId, from: 0 })
  expect(leaves.length).toBeGreaterThan(60_000)
  expect(leaves.length).toBeLessThan(100_000)
})

test('the voter key of the concluded campaign is gone, that of the running one is not', async () => {
  const { concluded, reference } = cloud.demo.campaigns
  expect(await cloud.done({}, 'vote.voterKey', { campaignId: concluded.campaignId })).toMatchObject({ state: 'destroyed' })
  expect(await cloud.done({}, 'vote.voterKey', { campaignId: reference.campaignId })).toMatchObject({ state: 'kept' })
})

test('the page finds them in order too, from disk and without a network', async () => {
  const [folder, browser] = [await mkdtemp(path.join(tmpdir(), 'jiangxuan-')), await openBrowser()]
  await writeVerifier(folder)
  const page = await browser.page('phone')
  await page.context().setOffline(true)
  await page.goto(pathToFileURL(path.join(folder, 'verify.html')).href)
  for (const box of await boxes()) {
    await page.locator('#one-file').setInputFiles({ name: '票箱.json', mimeType: 'application/json', buffer: Buffer.from(saveBox(box)) })
    await page.getByRole('button', { name: '开始核对' }).click()
    expect(await page.locator('.verdict').textContent()).toBe('✓ 票箱对得上')
  }
  await browser.close()
  await rm(folder, { recursive: true })
})
