import type { FormGroup } from '../../shared/campaign/form'
import type { Answers } from '../../shared/nomination/contract'
import { chongqing2017 } from '../../shared/charters/chongqing-2017'
import type { Phone } from '../../dev/wechat/driver/driver'
import { charters, fileOf, firstDesk, handPhotosIn, instants, latestOf, openCharter, returnFile, sendUp, walkOf, ways, type ChannelName, type CharterName, type Walk } from '../cloud/channel-walks'
import type { As } from '../cloud/local-campaign'
import type { Selection } from '../cloud/selection'
import { fillGroup, turnPage } from './fill-form'
import { closePhones, launchPhone } from './launch'

const selections = new Map<CharterName, Selection>()
beforeAll(async () => {
  for (const name of ['taizhou', 'chongqing'] as const) selections.set(name, await openCharter(name))
})
afterAll(() => Promise.all([...selections.values()].map(selection => selection.close())))
afterEach(closePhones)

const launch = (selection: Selection, identity: As) => launchPhone({ cloudUrl: selection.url, identity })
const valueOf = (phone: Phone, label: string) => phone.find(`[aria-label=${label}]`)?.value

/** The card of this nominee's file, among 我的. */
async function openMine(phone: Phone, button: string) {
  await phone.switchTab('我的')
  const card = phone.findAll('.card').find(({ text }) => text.includes('等本人确认') || text.includes('还没提交') || text.includes('退回补充'))
  if (!card) throw new Error(`no file waits:\n${phone.text()}`)
  await phone.tap(card)
  await phone.tap(button)
}

/** Fills in the groups one after the other; before group `killBefore` the app is killed, found again, and what was typed is still there. */
async function fillAll(phone: Phone, form: FormGroup[], answers: Answers, killBefore: number, goBackIn: () => Promise<void>) {
  for (let place = 0; place < form.length; place += 1) {
    if (place === killBefore) {
      await phone.restart()
      await goBackIn()
      for (let seen = 0; seen < place; seen += 1) {
        for (const { key, label, input } of form[seen]?.fields ?? []) if (['line', 'text', 'mobile'].includes(input) && answers[key]) expect([label, valueOf(phone, label)]).toEqual([label, answers[key]])
        await turnPage(phone)
      }
    }
    await fillGroup(phone, place, answers, form)
    if (place < form.length - 1) await turnPage(phone)
  }
}

/** 送到哪里, as whoever opens a file says it. */
async function chooseWay(phone: Phone, selection: Selection, { charter, channel }: Walk) {
  if (channel === 'organisation') return
  const desk = firstDesk({ charter, channel })
  await phone.tap(desk === 'unit' ? '有工会' : '没有，直接送上级')
  if (desk === 'unit') {
    await phone.tap('单位工会：请选择')
    return phone.tap(selection.unit.name)
  }
  await phone.tap('推荐单位：请选择')
  if (desk === 'city') await phone.tap('市总工会')
  await phone.tap(desk === 'city' ? '台州市总工会' : selection.county.name)
}

/** From the first tap to the file as its opener sends it. */
async function open(selection: Selection, walk: Walk) {
  const phone = await launch(selection, walk.opener)
  await phone.tap('我要申报')
  await phone.tap(ways[walk.channel])
  let nominationId = ''
  await fillAll(phone, walk.openersForm, walk.byOpener, 2, async () => {
    nominationId = await latestOf(selection, walk.opener, walk.nominee.name)
    if (walk.channel !== 'public') await handPhotosIn(selection, walk, walk.opener, nominationId)
    await openMine(phone, '继续填写')
  })
  await phone.tap(walk.channel === 'self' ? '检查并提交' : '检查并请本人确认')
  expect(phone.text()).toContain('都填好了')
  await chooseWay(phone, selection, walk)
  await phone.tap('我已读过并承诺')
  await phone.tap(walk.channel === 'self' ? '提交申报' : '请本人确认')
  const invitation = walk.channel === 'self' ? null : (await fileOf(selection, walk.opener, nominationId)).invitation
  if (invitation) expect(phone.share()).toMatchObject({ title: expect.stringContaining('推荐你参加评选') as string, path: `/features/nomination/pages/invited/index?code=${invitation.code}` })
  return { nominationId, phone }
}

/** The person on their own phone: takes the code up, writes what lacks or is wrong, confirms. */
async function confirm(selection: Selection, walk: Walk, nominationId: string) {
  const { invitation } = await fileOf(selection, walk.opener, nominationId)
  const phone = await launch(selection, walk.nominee.as)
  await phone.tap('我要申报')
  await phone.tap('有人推荐了我')
  await phone.input('邀请码', invitation?.code ?? '')
  await phone.tap('打开看看')
  await phone.tap('看一遍再确认')
  await fillAll(phone, walk.nomineesForm, walk.byNominee, 3, async () => {
    if (walk.channel === 'public') await handPhotosIn(selection, walk, walk.nominee.as, nominationId)
    await openMine(phone, '看一遍再确认')
  })
  await phone.tap('检查并确认')
  expect(phone.text()).toContain('都填好了')
  await phone.tap('我已读过并承诺')
  await phone.tap('确认并送出')
  return phone
}

/** The nominee mends the one answer that was asked for; the app is killed in the middle of it. */
async function mend(selection: Selection, walk: Walk) {
  const phone = await launch(selection, walk.nominee.as)
  await openMine(phone, '去补充')
  await phone.input('主要技术成果', mended)
  await phone.restart()
  await openMine(phone, '去补充')
  expect(valueOf(phone, '主要技术成果')).toBe(mended)
  await phone.tap('检查并提交')
  await phone.tap('我已读过并承诺')
  await phone.tap('重新提交')
}
const mended = '2016年改短机头走线，返修率由 6% 降到 0.8%，有班组记录可查。'

/** Every channel, by turns under one notice and the other; the browser's journey walks the other four. */
const walks: [CharterName, ChannelName][] = [['chongqing', 'self'], ['taizhou', 'organisation'], ['chongqing', 'public'], ['taizhou', 'onBehalf']]

test.each(walks)('%s, %s: from the first tap to 资格初审, returned once, killed on the way; nothing typed is missing', async (charter, channel) => {
  const selection = selections.get(charter) as Selection
  const walk = walkOf(selection, charter, channel, 10 + walks.findIndex(one => one[0] === charter && one[1] === channel))
  const { nominationId } = await open(selection, walk)
  if (channel !== 'self') await confirm(selection, walk, nominationId)
  await returnFile(selection, walk, nominationId)
  await mend(selection, walk)
  expect(await sendUp(selection, nominationId)).toBe('underReview')
  const { answers } = await fileOf(selection, selection.city, nominationId)
  expect({ ...answers, idNumber: '' }).toEqual({ ...walk.whole, achievements: mended, idNumber: '' })
  if (firstDesk(walk) === 'city') await selection.clock.set(instants[charter].nomination)
})

test('the notices of both charters offer all three channels', () => {
  for (const charter of Object.values(charters)) expect(charter.channels.map(({ channel }) => channel).sort()).toEqual(['organisation', 'public', 'self'])
  expect(chongqing2017.channels.find(({ channel }) => channel === 'self')?.routes).toContain('federation')
})
