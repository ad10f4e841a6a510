import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import writeExcelFile from 'write-excel-file/node'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import { headOf, importFields } from '../../shared/nomination/import-row'
import { sayAnswer } from '../../shared/nomination/standard-list'
import type { As } from '../cloud/local-campaign'
import { openSelection, withCounty, worker, type Selection } from '../cloud/selection'
import { openBrowser, type JourneyBrowser } from './browser'

let selection: Selection
let browser: JourneyBrowser
beforeAll(async () => { [selection, browser] = await Promise.all([openSelection(), openBrowser()]) })
afterAll(() => Promise.all([browser.close(), selection.close()]))
afterEach(async () => {
  await browser.clear()
  expect(browser.faults()).toEqual([])
})

/** At the page of exports, signed in. */
async function atExports(as: As) {
  const desk = await browser.seat({ url: selection.url, as, at: 'desk' })
  await desk.tab('我的')
  await desk.see('推荐意见')
  await desk.open('papers/exports', { campaignId: selection.campaignId })
  return desk
}

describe('exports at the desk', () => {
  test('say that there is nothing yet, and why nothing can be made', async () => {
    const desk = await atExports(selection.county.officer)
    await desk.see('还没有可导出的')
    await desk.press('导出汇总表（Excel）')
    await desk.see('这一类里还没有已提交的材料')
  })

  test('make the form, the whole file and the summary sheet; numbers in full want a purpose', async () => {
    const who = worker(1)
    await withCounty(selection, who)
    const desk = await atExports(selection.county.officer)
    await desk.press(`导出${who.name}的审批表`)
    await desk.see(/^推荐审批表-.+\.docx$/)
    await desk.press(`导出${who.name}的整份材料`)
    await desk.see(/^推荐材料-.+\.zip$/)
    await desk.press('写全号')
    await desk.see('先写用途')
    await desk.type('用途', '打印盖章')
    await desk.press('导出汇总表（Excel）')
    await desk.see(/汇总表\.xlsx$/)
    expect((await selection.done(who.as, 'nomination.privacy', { nominationId: (await selection.done(who.as, 'nomination.mine', {}))[0]!.nominationId })).looks).toMatchObject([{ purpose: '导出：打印盖章' }])
  })

  test('take a sheet of paper nominations in, row by row', async () => {
    const fields = importFields(taizhou2018.form)
    const rows = [worker(2).answers, { ...worker(3).answers, mobile: '123' }].map(answers => fields.map(({ key, input }) => sayAnswer(input, answers[key] ?? '')))
    const sheet = path.join(mkdtempSync(path.join(tmpdir(), 'sheet-')), '推荐表.xlsx')
    await writeExcelFile([fields.map(headOf), ...rows].map(row => row.map(value => ({ value, type: String })))).toFile(sheet)
    const desk = await atExports(selection.county.officer)
    await desk.press('表上每个人都已书面同意收集身份证号码')
    const [chooser] = await Promise.all([desk.page.waitForEvent('filechooser'), desk.press('上传填好的表格')])
    await chooser.setFiles(sheet)
    await desk.see('等本人确认')
    await desk.see('手机号应是 11 位数字。')
    await desk.see('把这个码交给本人')
  })
})
