import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { writeVerifier } from '../../scripts/build-verifier'
import { saveBox } from '../../shared/vote/read-box'
import { openCosignedBox, type CosignedBox } from '../cloud/cosigned-box'
import { publishedFiles, tampered } from '../cloud/tampered-box'
import { openBrowser, type JourneyBrowser } from '../journeys/browser'

let sealed: CosignedBox
let browser: JourneyBrowser
let folder: string
let asked: string[]
const jsonFile = (name: string, content: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
const verdict = (page: Page) => page.locator('.verdict').textContent()

beforeAll(async () => {
  sealed = await openCosignedBox()
  browser = await openBrowser()
  folder = await mkdtemp(path.join(tmpdir(), 'jiangxuan-'))
  await writeVerifier(folder)
})
afterEach(() => browser.clear())
afterAll(async () => {
  await browser.close()
  await sealed.voting.close()
  await rm(folder, { recursive: true })
})

/** The page opened from disk, with the network gone. */
async function opened(at: 'phone' | 'desk' = 'desk'): Promise<Page> {
  const page = await browser.page(at)
  asked = []
  page.on('request', request => asked.push(request.url()))
  await page.context().setOffline(true)
  await page.goto(pathToFileURL(path.join(folder, 'verify.html')).href)
  return page
}

/** What the page says of a box in one file, with what was kept pasted below it. */
async function saysOf(page: Page, box: string, kept: unknown[]): Promise<string> {
  await page.locator('#one-file').setInputFiles(jsonFile('票箱.json', box))
  await page.locator('#pasted').fill(JSON.stringify(kept))
  await page.getByRole('button', { name: '开始核对' }).click()
  await verdict(page)
  return page.locator('#verdict').innerText()
}

test('opened from disk without a network, it finds the box in order and says whose it is', async () => {
  const page = await opened()
  const said = await saysOf(page, saveBox(sealed.box), [...sealed.receipts, ...sealed.box.checkpoints, sealed.box.charter])
  expect(await page.locator('#kept').textContent()).toBe('5 张回执，1 个封存点，一份评选办法')
  expect(said).toContain('✓ 票箱对得上')
  for (const shown of [sealed.box.file.title, '监督员甲', sealed.box.checkpoints[0]!.root, sealed.box.charter.publicKeys!.checkpoints, '有效 4 张，被改投 1 张']) expect(said).toContain(shown)
  expect(asked.filter(url => !url.startsWith('file:'))).toEqual([])
  expect(asked).toHaveLength(1)
  expect(browser.faults()).toEqual([])
})

test('it reads a saved folder and a zip of one', async () => {
  const files = await publishedFiles(sealed.voting.url, sealed.voting.campaignId, sealed.box)
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, '票箱', name)), { recursive: true })
    writeFileSync(path.join(folder, '票箱', name), bytes)
  }
  const zip = Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`票箱/${name}`, new Uint8Array(bytes)]))))
  const page = await opened()
  await page.locator('#folder').setInputFiles(path.join(folder, '票箱'))
  await page.getByRole('button', { name: '开始核对' }).click()
  expect(await verdict(page)).toBe('✓ 票箱对得上')
  await page.locator('#one-file').setInputFiles({ name: '票箱.zip', mimeType: 'application/zip', buffer: zip })
  await page.getByRole('button', { name: '开始核对' }).click()
  expect(await verdict(page)).toBe('✓ 票箱对得上')
})

test('it says what is no box, and goes on with the next choice', async () => {
  const page = await opened('phone')
  await page.locator('#one-file').setInputFiles(jsonFile('别的.json', '{"a":1}'))
  await page.getByText('这个文件不是票箱').waitFor()
  await page.locator('#one-file').setInputFiles(jsonFile('坏的.json', '{"a":'))
  await page.getByText('文件读不出来').waitFor()
  expect(await page.locator('#verify').isDisabled()).toBe(true)
  expect(await saysOf(page, saveBox(sealed.box), ['not a receipt'])).toContain('✓ 票箱对得上')
  expect(await page.locator('#kept').textContent()).toBe('1 份看不懂，没有用上')
})

test('it catches every tampering, and says which', async () => {
  const page = await opened()
  for (const { name, box, kept, says } of tampered(sealed.box, sealed.receipts, sealed.voting.candidates)) {
    const said = await saysOf(page, saveBox(box), [...(kept.receipts ?? []), ...(kept.known ?? []), ...(kept.charter ? [kept.charter] : [])])
    expect({ name, said }).toEqual({ name, said: expect.stringContaining(says) })
    expect({ name, said }).toEqual({ name, said: expect.stringContaining('处对不上') })
  }
})
