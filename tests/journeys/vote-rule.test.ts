import { openSelection, type Selection } from '../cloud/selection'
import { openBrowser, type JourneyBrowser } from './browser'

let selection: Selection
let browser: JourneyBrowser
beforeAll(async () => { [selection, browser] = await Promise.all([openSelection(), openBrowser()]) })
afterAll(() => Promise.all([browser.close(), selection.close()]))
afterEach(() => browser.clear())

describe('the office writes a vote’s rule', () => {
  test('groups and channels are typed, what is wrong is said, and the charter holds them', async () => {
    const officer = await browser.seat({ url: selection.url, as: selection.offices.first, at: 'desk' })
    await officer.tab('我的')
    await officer.see('资格初审')
    await officer.open('campaign/draft', { from: selection.campaignId })
    await officer.see('投票和计算')
    await officer.type('编号', 'grouped-2019')
    await officer.type('一张选票至少选', '2')
    await officer.type('一张选票至多选', '4')
    await officer.type('分组', '智能制造 1 2 12\n传统工艺 一 2')
    await officer.see('每行写成“组名 最少 最多”，或者再加名额')
    await officer.type('分组', '智能制造 1 2 12\n传统工艺 1 2 7')
    await officer.type('其他投票渠道', '台州日报\n台州电视台')
    await officer.press('保存草稿')
    await officer.see('各组公示人数合计 19 名，和公示的 20 名不一样。')
    await officer.type('分组', '智能制造 1 2 12\n传统工艺 1 2 8')
    await officer.press('保存草稿')
    await officer.see('评选工作')
    const { charter } = await selection.done(selection.city, 'campaign.charter', { campaignId: 'grouped-2019' })
    expect(charter.vote).toMatchObject({ picks: { minimum: 2, maximum: 4 }, channelFormula: 'sum', channels: [{ own: true }, { name: '台州日报', own: false }, { name: '台州电视台', own: false }] })
    expect(charter.vote?.groups?.of.map(({ name, picks, listed }) => [name, picks.minimum, picks.maximum, listed])).toEqual([['智能制造', 1, 2, 12], ['传统工艺', 1, 2, 8]])
    expect(charter.form.flatMap(group => group.fields).find(field => field.key === 'voteGroup')?.choices).toEqual(['智能制造', '传统工艺'])
    expect(browser.faults()).toEqual([])
  })
})
