import { mostCandidates, rare } from '../cloud/many-candidates'
import { person } from '../cloud/offices'
import { dismiss, openPublicFace, type PublicFace } from '../cloud/public-face'
import { closePhones, launchPhone } from './launch'

const KB = 1024
/** 朋友圈单页模式: no login, no call but for what anyone may read. */
const singlePage = 1154
const grounds = '查了台账，问了班组，成果是本人带队做成的。'
const search = '找姓名、单位、工种、号数'

let face: PublicFace
beforeAll(async () => { face = await openPublicFace() })
afterAll(() => face.close())
afterEach(closePhones)

const candidates = () => `features/vote/pages/candidates/index?campaignId=${face.campaignId}`
const asPasserBy = (url: string) => launchPhone({ cloudUrl: face.url, url })

describe('what a passer-by comes upon in the mini-program', () => {
  test('a story, from the timeline, without an identity', async () => {
    const phone = await launchPhone({ cloudUrl: face.url, scene: singlePage, url: `features/story/pages/read/index?storyId=${face.story.storyId}` })
    expect(phone.text()).toContain(face.story.title)
    expect(phone.text()).toContain(face.story.lead)
  })

  test('a home within 16 KB', async () => {
    const phone = await asPasserBy(`tabs/campaign/index?campaignId=${face.campaignId}`)
    expect(phone.text()).toContain(`候选人 ${mostCandidates} 名`)
    expect(phone.setDataReport().reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(16 * KB)
  })

  test('500 candidates: 24 KB at first, 8 KB for each part that follows, never 600 nodes', async () => {
    const phone = await asPasserBy(candidates())
    const [report] = phone.setDataReport()
    expect(report?.bytes).toBeLessThanOrEqual(24 * KB)
    const seen = new Set<string>()
    const [bytes, nodes]: [number[], number[]] = [[], [phone.nodeCount()]]
    for (let part = 0; part < mostCandidates / 9; part += 1) {
      for (const { text } of phone.findAll('.candidate-unit')) seen.add(text)
      bytes.push((await phone.measure(() => phone.scrollToEnd())).bytes)
      nodes.push(phone.nodeCount())
    }
    expect(seen.size).toBe(mostCandidates)
    expect(Math.max(...bytes)).toBeLessThanOrEqual(8 * KB)
    expect(Math.max(...nodes)).toBeLessThan(600)
    expect(phone.mostChildren()).toBeLessThanOrEqual(60)
  })

  test('one of them, found by name, and back to what was typed', async () => {
    const phone = await asPasserBy(candidates())
    await phone.input(search, rare.name)
    expect(phone.text()).toContain('找到 1 名')
    await phone.tap(`看${rare.name}的事迹`)
    expect(phone.text()).toContain('主要事迹')
    await phone.back()
    expect(phone.find(search)?.value ?? phone.text()).toContain(rare.name)
  })

  test('one from a shared card, and the next from there, in an order of the phone’s own', async () => {
    const phone = await asPasserBy(`features/vote/pages/candidate/index?candidateId=${face.candidates[0]}`)
    const [, place] = phone.text().match(/第 (\d+) 位，共 500 位/) ?? []
    await phone.tap(place === String(mostCandidates) ? '上一位' : '下一位')
    expect(phone.text()).toContain(`第 ${Number(place) + (place === String(mostCandidates) ? -1 : 1)} 位，共 500 位`)
  })

  test('the list on display, an objection under a real name, and its outcome', async () => {
    const phone = await launchPhone({ cloudUrl: face.url, identity: person('objector') })
    await phone.tap('看公示名单')
    for (const { name } of face.notice.listed) expect(phone.text()).toContain(name)
    await phone.tap('提出异议')
    await phone.pick('反映的是谁：请选择', 0)
    await phone.input('你的姓名', '钱立人')
    await phone.input('联系地址和电话', '某路 1 号')
    await phone.input('反映的情况', '那台样机是班组一起做出来的，请核实。')
    await phone.tap('送出异议')
    expect(phone.text()).toContain('异议已经收到')
    await dismiss(face, phone.find('.received-number')?.text ?? '', grounds)
    await phone.tap('看办理情况')
    expect(phone.text()).toContain(grounds)
  })
})
