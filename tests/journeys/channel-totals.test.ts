import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import { late, openVoting, voters, type Voting } from '../cloud/late-stages'
import type { As } from '../cloud/local-campaign'
import { openBrowser, type JourneyBrowser } from './browser'
import type { Sitting } from './sitting'

const channels = [{ key: 'own', name: '市总工会网络平台', own: true, weight: 60 }, { key: 'paper', name: '台州日报', own: false, weight: 40 }]
const scan = { name: '日报计票单.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n') }

let voting: Voting
let browser: JourneyBrowser
beforeAll(async () => {
  [voting, browser] = await Promise.all([openVoting({ vote: { ...taizhou2018.vote!, picks: { minimum: 1, maximum: 2 }, channels, channelFormula: 'weighted' } }), openBrowser()])
  await voters(voting, 1, 4, [voting.candidates[0]!])
  await voters(voting, 5, 6, [voting.candidates[1]!])
  await voting.clock.set(late.counted)
})
afterAll(() => Promise.all([browser.close(), voting.close()]))
afterEach(() => browser.clear())

/** An officer who has been recognised. */
async function officerAt(as: As): Promise<Sitting> {
  const officer = await browser.seat({ url: voting.url, as, at: 'desk' })
  await officer.tab('我的')
  await officer.see('资格初审')
  return officer
}

describe('another channel’s totals on a desk', () => {
  test('are put in with their file, wrong rows named', async () => {
    const officer = await officerAt(voting.offices.first)
    await officer.open('campaign/desk', { campaignId: voting.campaignId })
    await officer.press('其他渠道票数')
    await officer.see('还没有录入')
    await officer.press('录入台州日报的票数')
    const [chooser] = await Promise.all([officer.page.waitForEvent('filechooser'), officer.press('选文件')])
    await chooser.setFiles(scan)
    await officer.see('日报计票单.pdf')
    await officer.type('来源', '台州日报社')
    await officer.type('从表格粘贴', '1 1000\n2 四千\n9 0')
    await officer.press('填到下面')
    await officer.see('第 2 行：“2 四千”的票数不是整数')
    await officer.see('第 3 行：“9 0”不在选票上')
    await officer.type('从表格粘贴', '编号\t票数\n1\t1,000\n2\t4000\n3\t0')
    await officer.press('填到下面')
    await officer.press('提交复核')
    await officer.see('等另一位工作人员对着佐证复核')
    expect(browser.faults()).toEqual([])
  })

  test('are adopted by another officer, and then stand in public with their file and the formula', async () => {
    const other = await officerAt(voting.offices.second)
    await other.open('tally/channels', { campaignId: voting.campaignId })
    await other.press('复核无误，采用')
    await other.see('总票数已复核')
    const reader = await browser.seat({ url: voting.url })
    await reader.open('vote/results', { campaignId: voting.campaignId })
    await reader.see('分渠道得票')
    const text = await reader.text()
    expect(text).toContain('投票得分 = 市总工会网络平台 × 60% + 台州日报 × 40%')
    expect(text).toContain('共 5000 票')
    const [popup] = await Promise.all([reader.page.waitForEvent('popup'), reader.press('看佐证：日报计票单.pdf')])
    expect(popup.url()).toMatch(/\/public\/evidence\/.*\.pdf$/)
    expect(browser.faults()).toEqual([])
  })

  test('make the list with everyone’s sum written out', async () => {
    const officer = await officerAt(voting.offices.first)
    await officer.open('publicity/prepare', { campaignId: voting.campaignId })
    await officer.see('综合排名')
    const text = await officer.text()
    expect(text).toMatch(/专家 \d+ × 50% \+ 投票 [\d.]+ × 50% = [\d.]+/)
    expect(text).toMatch(/市总工会网络平台 \d+ 票折 [\d.]+ × 60% \+ 台州日报 \d+ 票折 [\d.]+ × 40%/)
    expect(browser.faults()).toEqual([])
  })
})
