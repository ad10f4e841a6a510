import type { FormGroup } from '../../shared/campaign/form'
import type { Answers } from '../../shared/nomination/contract'
import { fileOf, firstDesk, handPhotosIn, instants, latestOf, openCharter, returnFile, sendUp, walkOf, ways, type ChannelName, type CharterName, type Walk } from '../cloud/channel-walks'
import type { As } from '../cloud/local-campaign'
import { person } from '../cloud/offices'
import { asked } from '../cloud/recommended'
import { opinion, withCounty, worker, type Selection } from '../cloud/selection'
import { openBrowser, type JourneyBrowser } from './browser'
import { fillGroup, turnPage } from './fill-form'
import type { Sitting } from './sitting'
import { pickOnWheels } from './wheel'

let browser: JourneyBrowser
const selections = new Map<CharterName, Selection>()
beforeAll(async () => {
  browser = await openBrowser()
  for (const name of ['taizhou', 'chongqing'] as const) selections.set(name, await openCharter(name))
})
afterAll(() => Promise.all([browser.close(), ...[...selections.values()].map(selection => selection.close())]))
afterEach(async () => {
  await browser.clear()
  expect(browser.faults()).toEqual([])
})

const seat = (selection: Selection, as: As) => browser.seat({ url: selection.url, as })

/** Somebody whose sign-in has come through: an address opened before that finds nobody. */
async function seatSignedIn(selection: Selection, as: As) {
  const sitting = await seat(selection, as)
  await sitting.tab('我的')
  await sitting.see('微信用户')
  return sitting
}
const typed = ['line', 'text', 'mobile']

/** Kills the page as a phone does, and comes back to it. What was typed in the groups before is still there. */
async function killAt(sitting: Sitting, form: FormGroup[], place: number, answers: Answers, meanwhile: () => Promise<void>) {
  await meanwhile()
  await sitting.page.reload()
  await sitting.see(`第 1 组，共 ${form.length} 组`)
  for (let seen = 0; seen < place; seen += 1) {
    await sitting.see(`第 ${seen + 1} 组，共 ${form.length} 组`)
    for (const { key, label, input } of form[seen]?.fields ?? []) if (typed.includes(input) && answers[key]) expect([label, await sitting.top.getByLabel(label, { exact: true }).inputValue()]).toEqual([label, answers[key]])
    await turnPage(sitting)
  }
}

async function fillAll(sitting: Sitting, form: FormGroup[], answers: Answers, killBefore: number, meanwhile: () => Promise<void>) {
  for (let place = 0; place < form.length; place += 1) {
    if (place === killBefore) await killAt(sitting, form, place, answers, meanwhile)
    await fillGroup(sitting, place, answers, form)
    if (place < form.length - 1) await turnPage(sitting)
  }
}

/** 送到哪里, as whoever opens a file says it. */
async function chooseWay(sitting: Sitting, selection: Selection, { charter, channel }: Walk) {
  if (channel === 'organisation') return
  const desk = firstDesk({ charter, channel })
  await sitting.press(desk === 'unit' ? '有工会' : '没有，直接送上级')
  if (desk === 'unit') {
    await sitting.press('单位工会：')
    return sitting.press(selection.unit.name)
  }
  await sitting.press('推荐单位：')
  if (desk === 'city') await sitting.press('市总工会')
  await sitting.press(desk === 'city' ? '台州市总工会' : selection.county.name)
}

/** From the first tap to the file as its opener sends it. */
async function open(selection: Selection, walk: Walk): Promise<string> {
  const sitting = await seat(selection, walk.opener)
  await sitting.press('我要申报')
  await sitting.press(new RegExp(`^${ways[walk.channel]}`))
  let nominationId = ''
  await fillAll(sitting, walk.openersForm, walk.byOpener, 2, async () => {
    nominationId = await latestOf(selection, walk.opener, walk.nominee.name)
    if (walk.channel !== 'public') await handPhotosIn(selection, walk, walk.opener, nominationId)
  })
  await sitting.press(walk.channel === 'self' ? '检查并提交' : '检查并请本人确认')
  await sitting.see('都填好了')
  await chooseWay(sitting, selection, walk)
  await sitting.press('我已读过并承诺')
  await sitting.press(walk.channel === 'self' ? '提交申报' : '请本人确认')
  await sitting.see(walk.channel === 'self' ? /已送到|正在初审/ : '请把邀请码告诉本人')
  return nominationId
}

/** The person on their own phone: takes the code up, writes what lacks or is wrong, confirms. */
async function confirm(selection: Selection, walk: Walk, nominationId: string) {
  const { invitation } = await fileOf(selection, walk.opener, nominationId)
  const sitting = await seat(selection, walk.nominee.as)
  await sitting.press('我要申报')
  await sitting.press(/^有人推荐了我/)
  await sitting.type('邀请码', invitation?.code ?? '')
  await sitting.press('打开看看')
  await sitting.press('看一遍再确认')
  await fillAll(sitting, walk.nomineesForm, walk.byNominee, 3, async () => (walk.channel === 'public' ? handPhotosIn(selection, walk, walk.nominee.as, nominationId) : undefined))
  await sitting.press('检查并确认')
  await sitting.see('都填好了')
  await sitting.press('我已读过并承诺')
  await sitting.press('确认并送出')
  await sitting.see(/已送到|正在初审/)
}

const mended = '2016年改短机头走线，返修率由 6% 降到 0.8%，有班组记录可查。'

/** The nominee mends the one answer that was asked for; the page is killed in the middle of it. */
async function mend(selection: Selection, walk: Walk, nominationId: string) {
  const sitting = await seatSignedIn(selection, walk.nominee.as)
  await sitting.open('nomination/file', { nominationId })
  await sitting.press('去改：主要技术成果')
  await sitting.type('主要技术成果', mended)
  await sitting.page.reload()
  await sitting.see('要补充：请写明年份和数据')
  expect(await sitting.top.getByLabel('主要技术成果', { exact: true }).inputValue()).toBe(mended)
  await sitting.press('检查并提交')
  await sitting.press('我已读过并承诺')
  await sitting.press('重新提交')
  await sitting.see(/已送到|正在初审/)
}

/** Every channel, by turns under one notice and the other; the mini-program's test walks the other four. */
const walks: [CharterName, ChannelName][] = [['taizhou', 'self'], ['chongqing', 'organisation'], ['taizhou', 'public'], ['chongqing', 'onBehalf']]

test.each(walks)('%s, %s: from the first tap to 资格初审, returned once, killed on the way; nothing typed is missing', async (charter, channel) => {
  const selection = selections.get(charter) as Selection
  const walk = walkOf(selection, charter, channel, 10 + walks.findIndex(one => one[0] === charter && one[1] === channel))
  const nominationId = await open(selection, walk)
  if (channel !== 'self') await confirm(selection, walk, nominationId)
  await returnFile(selection, walk, nominationId)
  await mend(selection, walk, nominationId)
  expect(await sendUp(selection, nominationId)).toBe('underReview')
  const { answers } = await fileOf(selection, selection.city, nominationId)
  expect({ ...answers, idNumber: '' }).toEqual({ ...walk.whole, achievements: mended, idNumber: '' })
  if (firstDesk(walk) === 'city') await selection.clock.set(instants[charter].nomination)
}, 240_000)

describe('我可以申报吗', () => {
  const declare = (sitting: Sitting, label: string, words: '是' | '否') => sitting.top.getByLabel(label, { exact: true }).getByRole('radio', { name: words, exact: true }).click()

  test('answers a visitor from the conditions, with the reason and the way; going on, nothing is asked twice', async () => {
    const selection = selections.get('chongqing') as Selection
    const who = worker(40)
    const sitting = await seat(selection, who.as)
    await sitting.press('我要申报')
    await sitting.press(/^我可以申报吗/)
    await declare(sitting, '现在直接从事生产、技术或研发工作，在一线吗？', '是')
    await declare(sitting, '有一技之长，或绝招、绝技、绝活？', '是')
    await declare(sitting, '技能、技艺在本单位、本行业、本领域是一流水平？', '是')
    await declare(sitting, '带领团队解决难题，热心带徒传艺？', '否')
    await declare(sitting, '做出突出贡献，取得重要成果？', '是')
    await sitting.press('看结果')
    await sitting.see('按评选办法，这次还不能申报')
    await sitting.press('改一改')
    await declare(sitting, '带领团队解决难题，热心带徒传艺？', '是')
    await sitting.press('看结果')
    await sitting.see('可以申报')
    await sitting.see(/自己填，送.*市总工会/)
    await sitting.press('去申报')
    await sitting.press('开始填写')
    await sitting.see('第 1 组')
    await turnPage(sitting)
    await turnPage(sitting)
    expect(await sitting.top.getByLabel('做出突出贡献，取得重要成果？', { exact: true }).getByRole('radio', { name: '是', exact: true }).getAttribute('aria-checked')).toBe('true')
  })

  test('needs no sign-in, and counts the years of Taizhou’s notice', async () => {
    const selection = selections.get('taizhou') as Selection
    const visitor = await seat(selection, {})
    await visitor.press('我要申报')
    await visitor.press(/^我可以申报吗/)
    for (const label of ['现在是台州市企业的职工吗？', '现在仍在一线技能岗位上吗？', '遵纪守法，没有违法违纪和重大安全质量责任？', '有绝招绝技，或是掌握绝技绝活的非遗传承人才？']) await declare(visitor, label, '是')
    for (const label of ['有重大发明创造、技术革新，或解决过关键技术难题、消除过重大安全隐患？', '推广先进适用技术，产生了显著经济效益？', '围绕节能减排，开发过新技术、新工艺、新材料、新产品或新设备？', '带的徒弟有多人成为技能骨干，或在技能竞赛中取得优异成绩？', '是各级各类学校教师或专门研究人员吗？']) await declare(visitor, label, '否')
    await pickOnWheels(visitor, /^从哪天起/, ['2014年', '03月', '31日'])
    await pickOnWheels(visitor, /^技术等级/, ['高级工（三级）'])
    await visitor.press('看结果')
    await visitor.see('按评选办法，这次还不能申报')
    await visitor.see('2014年3月起，4 年')
  })
})

test('who is recommended may say no, and whoever recommended them reads it', async () => {
  const selection = selections.get('taizhou') as Selection
  const who = worker(41)
  const friend = person('陈小川')
  const { nominationId, invitation } = await asked(selection, { by: friend, channel: 'public', answers: { name: who.name, workUnit: who.unitName, trade: '焊工' } }, selection.county.id)
  const nominee = await seatSignedIn(selection, who.as)
  await nominee.open('nomination/invited', { code: 'AAAAA-AAAAA' })
  await nominee.press('打开看看')
  await nominee.see('没有这个邀请码，或者它已经作废。')
  await nominee.type('邀请码', invitation?.code ?? '')
  await nominee.press('打开看看')
  await nominee.see('陈小川推荐了你')
  await nominee.press(/^不同意/)
  await nominee.type('想说的话', '让年轻人先上')
  await nominee.press('确定不同意')
  await nominee.see('你没有同意')
  const opener = await seatSignedIn(selection, friend)
  await opener.open('nomination/file', { nominationId })
  await opener.see('本人没有同意')
  await opener.see('让年轻人先上')
})

test('who is declined asks once for a second look, and another officer answers it', async () => {
  const selection = selections.get('taizhou') as Selection
  const who = worker(42)
  const file = await withCounty(selection, who)
  await selection.done(selection.county.officer, 'nomination.giveOpinion', opinion(file, 'decline'))
  const self = await seatSignedIn(selection, who.as)
  await self.open('nomination/file', { nominationId: file.nominationId })
  await self.see('这次不予通过')
  await self.press('请求复核')
  await self.type('哪里看得不对', '年份和数据写在事迹材料第二段')
  await self.top.getByRole('dialog').getByRole('button', { name: '请求复核', exact: true }).click()
  await self.see('正在复核')
  const desk = await browser.seat({ url: selection.url, as: selection.city, at: 'desk' })
  await desk.tab('我的')
  await desk.press(/^资格初审/)
  await desk.press(/^复核/)
  await desk.press(`打开${who.name}的材料`)
  await desk.see('年份和数据写在事迹材料第二段')
  await desk.press('改为推荐到市总工会')
  await desk.type('给本人的答复', '第二段写得清楚，请县里以后看全')
  await desk.press('确定答复')
  await desk.see('改为同意')
  await self.page.reload()
  await self.see('第二段写得清楚，请县里以后看全')
  await self.see('市总工会正在初审')
})
