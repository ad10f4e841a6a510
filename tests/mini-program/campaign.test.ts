import { instantAt } from '../../shared/basics/shanghai-time'
import { late, officeAsTyped, threeCandidates, voters } from '../cloud/late-stages'
import type { As } from '../cloud/local-campaign'
import { federationId, person } from '../cloud/offices'
import { appointExperts, approved, at, openSelection, withCounty, worker, type Selection } from '../cloud/selection'
import { closePhones, launchPhone } from './launch'
import { publicPages } from './public-pages'

const KB = 1024
/** WeChat's scene of a page opened from the timeline. */
const fromTimeline = 1154
const hero = worker(7)
let campaign: Selection
let expert: As
let unit: As

beforeAll(async () => {
  campaign = await openSelection(threeCandidates)
  unit = campaign.unit.officer
  expert = (await appointExperts(campaign, 1))[0] as As
  for (const index of [1, 2]) await approved(campaign, worker(index))
  await campaign.clock.set(at.nomination)
  await withCounty(campaign, hero)
})
afterAll(() => campaign.close())
afterEach(closePhones)

const launch = (as: As) => launchPhone({ cloudUrl: campaign.url, identity: as })
/** Somebody with a post, at one of their desks. */
async function atDesk(as: As, desk: string) {
  const phone = await launch(as)
  await phone.switchTab('我的')
  await phone.tap(desk)
  return phone
}
const status = async () => (await campaign.done(hero.as, 'nomination.mine', {}))[0]!.status

describe('one campaign on the mini-program build, from a county\'s desk to a story', () => {
  test('a unit\'s officer finds no file that went past the unit', async () => {
    const phone = await atDesk(unit, '推荐意见')
    expect(phone.find(`打开${hero.name}的材料`)).toBeUndefined()
  })

  test('the county union agrees, on a sheet of at most 6 KB', async () => {
    const phone = await atDesk(campaign.county.officer, '推荐意见')
    await phone.tap(`打开${hero.name}的材料`)
    expect((await phone.measure(() => phone.tap('同意推荐'))).bytes).toBeLessThanOrEqual(6 * KB)
    await phone.tap('确定推荐')
    expect(await status()).toBe('underReview')
  })

  test('the city approves; to return or decline opens a sheet of at most 6 KB', async () => {
    await campaign.clock.set(at.review)
    const phone = await atDesk(campaign.city, '资格初审')
    await phone.tap(`打开${hero.name}的材料`)
    expect((await phone.measure(() => phone.tap('退回补充'))).bytes).toBeLessThanOrEqual(6 * KB)
    await phone.tap('先不定')
    const pass = phone.findAll('.button').find(({ text }) => text.startsWith('通过'))
    await phone.tap(pass!)
    await phone.tap('确定通过')
    expect(await status()).toBe('approved')
  })

  test('an expert scores all three', async () => {
    await campaign.clock.set(at.experts)
    const phone = await atDesk(expert, '专家评审')
    for (const name of [hero.name, worker(1).name, worker(2).name]) {
      if (!phone.find('个人事迹得分')) await phone.tap(name)
      await phone.input('个人事迹得分', '38')
      await phone.input('技术素材得分', '36')
      await phone.input('获奖情况得分', '15')
      await phone.tap('交评分')
    }
    expect(phone.text()).toContain('全部评完了')
  })

  test('an officer settles the list, on a sheet of at most 6 KB', async () => {
    const phone = await atDesk(campaign.city, '评审结果')
    expect((await phone.measure(() => phone.tap('确定这 3 名'))).bytes).toBeLessThanOrEqual(6 * KB)
    await phone.tap('确定名单')
    expect(phone.text()).toContain('候选人名单已经确定')
    expect(await status()).toBe('candidate')
  })

  test('the public votes', async () => {
    await campaign.clock.set(at.vote)
    const phone = await launch(person('voter-0'))
    await phone.tap('去投票')
    await phone.tap(`选 ${hero.name}`)
    await phone.tap('核对选票')
    await phone.tap('投出选票')
    expect(phone.text()).toContain('选票已收到')
    const { items } = await campaign.done({}, 'vote.candidates', { campaignId: campaign.campaignId })
    await voters(campaign as never, 1, 3, items.filter(({ name }) => name !== worker(2).name).map(({ candidateId }) => candidateId))
  })

  test('two officers put the list on display, and anyone reads it', async () => {
    await campaign.clock.set(late.counted)
    const first = await atDesk(campaign.offices.first, '公示')
    for (const [label, words] of Object.entries(officeAsTyped)) await first.input(label, words)
    await first.tap('拟定公示名单')
    expect(first.text()).toContain('等另一位工作人员复核')
    const second = await atDesk(campaign.offices.second, '公示')
    await second.tap('复核无误，公布名单')
    await campaign.clock.set(instantAt('2018-05-24', '09:00'))
    const reader = await launch(person('reader'))
    await reader.tap('看公示名单')
    expect(reader.text()).toContain(hero.name)
    expect(await status()).toBe('publicised')
  })

  test('a custodian closes the objections, of which there were none', async () => {
    await campaign.clock.set(late.decided)
    const custodian = await atDesk(await campaign.offices.appoint('受理人甲', 'custodian', federationId), '异议受理')
    await custodian.tap('办结异议')
    await custodian.tap('确定办结')
    expect(custodian.text()).toContain('没有收到异议')
  })

  test('two officers name the craftsmen, who stand in the directory', async () => {
    const first = await atDesk(campaign.offices.first, '审定命名')
    await first.tap('拟定命名方案')
    const second = await atDesk(campaign.offices.second, '审定命名')
    await second.tap('复核命名')
    await second.tap('确定命名')
    expect(second.text()).toContain('2 人成为台州工匠')
    const reader = await launch({})
    await reader.switchTab('名录')
    expect(reader.text()).toContain(hero.name)
    expect(await status()).toBe('honoured')
  })

  test('one writes the story, another releases it, anyone reads it', async () => {
    const writer = await atDesk(campaign.offices.first, '先进事迹')
    await writer.tap('写一篇新的')
    await writer.tap(`写${hero.name}`)
    await writer.input('标题', '听得见的毛病')
    await writer.tap('提请发布')
    const reviewer = await atDesk(campaign.offices.second, '先进事迹')
    await reviewer.tap('打开《听得见的毛病》')
    await reviewer.tap('看过了，发布')
    const reader = await launch({})
    await reader.switchTab('故事')
    await reader.tap('听得见的毛病')
    expect(reader.text()).toContain(hero.name)
  })

  test('every public page opens from the timeline without identity, and goes by the same address to a chat and on', async () => {
    for (const { url, title, picture, says } of await publicPages(campaign)) {
      const [page, query = ''] = url.split('?')
      const reader = await launchPhone({ cloudUrl: campaign.url, url, scene: fromTimeline })
      expect(reader.text()).toContain(says)
      expect(reader.share()).toEqual({ title, path: `/${url}`, imageUrl: picture })
      expect(reader.share('timeline')).toEqual({ title, path: `/${page}`, query, imageUrl: picture })
      reader.close()
    }
  })

  test('the timeline\'s single page says where the way on is, and opens nothing', async () => {
    const reader = await launchPhone({ cloudUrl: campaign.url, url: `tabs/campaign/index?campaignId=${campaign.campaignId}`, scene: fromTimeline })
    await reader.tap('评选办法与通知原文')
    expect(reader.toast()).toBe('请点下方“前往小程序”')
    expect(reader.page().depth).toBe(1)
  })
})
