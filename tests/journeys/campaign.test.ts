import { instantAt } from '../../shared/basics/shanghai-time'
import { late, officeAsTyped, threeCandidates, voters } from '../cloud/late-stages'
import { federationId, person } from '../cloud/offices'
import { appointExperts, approved, at, openSelection, worker, type Selection } from '../cloud/selection'
import type { As } from '../cloud/local-campaign'
import { openBrowser, type JourneyBrowser } from './browser'
import { fillGroup, groupCount, turnPage } from './fill-form'
import { pickOnWheels } from './wheel'

const hero = worker(7)
const mended = '改短机头走线，返修率由 6% 降到 0.8%，2016 年 3 月到 2017 年 12 月有班组记录可查。'

let campaign: Selection
let browser: JourneyBrowser
let expert: As
const seat = (as: As, where: 'phone' | 'desk' = 'phone') => browser.seat({ url: campaign.url, as, at: where })

/** Somebody with a post, at one of their desks: through 我的, as they would. */
async function atDesk(as: As, desk: RegExp, where: 'phone' | 'desk' = 'desk') {
  const officer = await seat(as, where)
  await officer.tab('我的')
  await officer.press(desk)
  return officer
}
const nominationId = async () => (await campaign.done(hero.as, 'nomination.mine', {}))[0]!.nominationId
const status = async () => (await campaign.done(hero.as, 'nomination.mine', {}))[0]!.status

beforeAll(async () => {
  [campaign, browser] = await Promise.all([openSelection(threeCandidates), openBrowser()])
  const [first] = await appointExperts(campaign, 1)
  expert = first as As
  for (const index of [1, 2]) await approved(campaign, worker(index))
  await campaign.clock.set(at.nomination)
})
afterAll(() => Promise.all([browser.close(), campaign.close()]))
afterEach(async () => {
  await browser.clear()
  expect(browser.faults()).toEqual([])
})

let undone = ''
/** Each step stands on those before it. */
const step = (title: string, walk: () => Promise<void>) => test(title, async () => {
  if (undone) throw new Error(`Not reached: ${undone}`)
  undone = title
  await walk()
  undone = ''
})

describe('one campaign, from its notice to a named craftsman, in a browser', () => {
  step('anyone reads the notice', async () => {
    const visitor = await seat({})
    await visitor.press('评选办法与通知原文')
    await visitor.see('台总工〔2018〕10号')
    await visitor.press('通知原文')
    await visitor.see(/为深入学习贯彻党的十九大精神/)
  })

  step('a worker fills in the form; a reload in the middle loses nothing that was typed', async () => {
    const self = await seat(hero.as)
    await self.press('我要申报')
    await self.press('开始填写')
    await fillGroup(self, 0, hero.answers)
    await turnPage(self)
    await fillGroup(self, 1, hero.answers)
    await self.page.reload()
    await self.see('第 1 组')
    expect(await self.top.getByLabel('姓名', { exact: true }).inputValue()).toBe(hero.name)
    await turnPage(self)
    expect(await self.top.getByLabel('工种或岗位', { exact: true }).inputValue()).toBe(hero.answers['trade'])
    for (let place = 2; place < groupCount; place += 1) {
      await turnPage(self)
      await fillGroup(self, place, hero.answers)
    }
    await self.press('检查并提交')
    await self.see('都填好了')
    await self.press('有工会')
    await self.press('单位工会：')
    await self.press(campaign.unit.name)
    await self.press('同意把事迹写成故事公开')
    await self.press('我已读过并承诺')
    await self.press('提交申报')
    await self.see(`已送到${campaign.unit.name}`)
    const file = await campaign.done(hero.as, 'nomination.file', { nominationId: await nominationId() })
    expect({ ...file.answers, idNumber: '' }).toEqual({ ...Object.fromEntries(Object.entries(hero.answers).filter(([, answer]) => answer !== '')), idNumber: '' })
  })

  const agree = async (officer: As) => {
    const desk = await atDesk(officer, /^推荐意见/, 'phone')
    await desk.press(`打开${hero.name}的材料`)
    await desk.press(/^同意推荐/)
    await desk.press('确定推荐')
    await desk.see('已同意')
  }

  step('the unit\'s union agrees', async () => {
    await agree(campaign.unit.officer)
    expect(await status()).toBe('withRecommender')
  })

  step('the county union agrees', async () => {
    await agree(campaign.county.officer)
    expect(await status()).toBe('underReview')
  })

  step('the city returns it once, with a reason for one answer', async () => {
    await campaign.clock.set(at.review)
    const desk = await atDesk(campaign.city, /^资格初审/)
    await desk.press(/^退回补充/)
    await pickOnWheels(desk, /^关于哪一项：/, ['主要技术成果'])
    await desk.see('关于哪一项')
    await desk.type('差在哪里', '请写明年份和数据')
    await desk.press('确定退回')
    await desk.see('已退回')
    expect(await status()).toBe('returned')
  })

  step('the worker mends that answer alone and sends it back', async () => {
    const self = await seat(hero.as)
    await self.tab('我的')
    await self.press(/第二届/)
    await self.see('请写明年份和数据')
    await self.press('去改：主要技术成果')
    await self.see('要补充：请写明年份和数据')
    await self.type('主要技术成果', mended)
    await self.press('检查并提交')
    await self.press('我已读过并承诺')
    await self.press('重新提交')
    await self.see('市总工会正在初审')
    expect(await status()).toBe('underReview')
  })

  step('the city approves', async () => {
    const desk = await atDesk(campaign.city, /^资格初审/)
    await desk.see(mended)
    await desk.press(/^通过$/)
    await desk.press('确定通过')
    await desk.see('通过了初审')
    expect(await status()).toBe('approved')
  })

  step('an expert scores all three', async () => {
    await campaign.clock.set(at.experts)
    const desk = await atDesk(expert, /^专家评审/)
    for (const [place, name] of [hero.name, worker(1).name, worker(2).name].entries()) {
      await desk.press(`评${name}，`)
      await desk.type('个人事迹得分', String(38 - place))
      await desk.type('技术素材得分', '36')
      await desk.type('获奖情况得分', '15')
      await desk.press('交评分')
      await desk.see(`${name}：${89 - place} 分，已交`)
    }
  })

  step('an officer settles the list of candidates', async () => {
    const desk = await atDesk(campaign.city, /^评审结果/)
    await desk.press('确定这 3 名')
    await desk.press('确定名单')
    await desk.see('候选人名单已经确定')
    expect(await status()).toBe('candidate')
  })

  step('the public votes', async () => {
    await campaign.clock.set(at.vote)
    const voter = await seat(person('voter-0'))
    await voter.press('去投票')
    await voter.press(`选 ${hero.name}`)
    await voter.press('核对选票')
    await voter.press('投出选票')
    await voter.see('选票已收到')
    const { items } = await campaign.done({}, 'vote.candidates', { campaignId: campaign.campaignId })
    const wanted = items.filter(({ name }) => name !== worker(2).name).map(({ candidateId }) => candidateId)
    await voters(campaign as never, 1, 3, wanted)
  })

  step('two officers put the list on display', async () => {
    await campaign.clock.set(late.counted)
    const first = await atDesk(campaign.offices.first, /^公示/)
    await first.see('综合排名')
    for (const [label, words] of Object.entries(officeAsTyped)) await first.type(label, words)
    await first.press('拟定公示名单')
    await first.see('等另一位工作人员复核')
    const second = await atDesk(campaign.offices.second, /^公示/)
    await second.press('复核无误，公布名单')
    await second.see('看台账')
    await second.see(hero.name)
    expect(await status()).toBe('publicised')
  })

  step('anyone reads the list', async () => {
    await campaign.clock.set(instantAt('2018-05-24', '09:00'))
    const reader = await seat({})
    await reader.press('看公示名单')
    await reader.see(hero.name)
  })

  step('a custodian closes the objections, of which there were none', async () => {
    await campaign.clock.set(late.decided)
    const custodian = await atDesk(await campaign.offices.appoint('受理人甲', 'custodian', federationId), /^异议受理/)
    await custodian.press(/^办结/)
    await custodian.press('确定办结')
    await custodian.see(/没有收到异议/)
  })

  step('two officers name the craftsmen', async () => {
    const first = await atDesk(campaign.offices.first, /^审定命名/)
    await first.press('拟定命名方案')
    await first.see('方案是你拟的')
    const second = await atDesk(campaign.offices.second, /^审定命名/)
    await second.press('复核命名')
    await second.press('确定命名')
    await second.see('2 人成为台州工匠')
    const reader = await seat({})
    await reader.tab('名录')
    await reader.see(hero.name)
    expect(await status()).toBe('honoured')
  })

  step('one writes the story, another releases it, anyone reads it', async () => {
    const writer = await atDesk(campaign.offices.first, /^先进事迹/)
    await writer.press('写一篇新的')
    await writer.press(`写${hero.name}`)
    await writer.type('标题', '听得见的毛病')
    await writer.press('提请发布')
    await writer.see('等另一位工作人员看过')
    const reviewer = await atDesk(campaign.offices.second, /^先进事迹/)
    await reviewer.press('打开《听得见的毛病》')
    await reviewer.press('看过了，发布')
    await reviewer.see('谁都能读到')
    const reader = await seat({})
    await reader.tab('故事')
    await reader.press('听得见的毛病')
    await reader.see(hero.name)
  })
})
