import { openSelection, worker, type Selection } from '../cloud/selection'
import { fillGroup, groupCount, tapOption, turnPage } from './fill-form'
import { closePhones, launchPhone } from './launch'

const KB = 1024
const self = worker(7)
let selection: Selection
beforeAll(async () => { selection = await openSelection() })
afterAll(() => selection.close())
afterEach(closePhones)

const launch = (who: typeof self, storage?: Map<string, string>) => launchPhone({ cloudUrl: selection.url, identity: who.as, storage })
const valueOf = (phone: Awaited<ReturnType<typeof launch>>, label: string) => phone.find(`[aria-label=${label}]`)?.value

describe('a nomination on the mini-program build', () => {
  test('is filled in, survives a restart in the middle, and is handed in whole', async () => {
    const storage = new Map<string, string>()
    const phone = await launch(self, storage)
    await phone.tap('我要申报')
    await phone.tap('开始填写')
    await fillGroup(phone, 0, self.answers)
    await turnPage(phone)
    await fillGroup(phone, 1, self.answers)
    await phone.restart()
    await phone.tap('我要申报')
    await phone.tap('继续填写')
    expect(valueOf(phone, '姓名')).toBe(self.name)
    await turnPage(phone)
    expect(valueOf(phone, '工种或岗位')).toBe(self.answers['trade'])
    for (let place = 2; place < groupCount; place += 1) {
      await turnPage(phone)
      await fillGroup(phone, place, self.answers)
    }
    await phone.tap('检查并提交')
    expect(phone.text()).toContain('都填好了')
    await phone.tap('有工会')
    await phone.tap('单位工会：请选择')
    await phone.tap(selection.unit.name)
    await phone.tap('我已读过并承诺')
    await phone.tap('提交申报')
    expect(phone.text()).toContain(`已送到${selection.unit.name}`)
    const [card] = await selection.done(self.as, 'nomination.mine', {})
    const { answers, status } = await selection.done(self.as, 'nomination.file', { nominationId: card!.nominationId })
    const given = Object.fromEntries(Object.entries(self.answers).filter(([, answer]) => answer !== ''))
    expect({ status, answers: { ...answers, idNumber: '' } }).toEqual({ status: 'withUnit', answers: { ...given, idNumber: '' } })
  })

  test('draws a choice with at most 1 KB, and opens any sheet with at most 6 KB', async () => {
    const phone = await launch(worker(8))
    await phone.tap('我要申报')
    await phone.tap('开始填写')
    const figures = { choice: (await phone.measure(() => tapOption(phone, '性别', '男'))).bytes, sheets: [] as number[] }
    for (const label of ['民族', '学历', '政治面貌']) {
      figures.sheets.push((await phone.measure(() => phone.tap(`${label}：请选择`))).bytes)
      await phone.tap('关闭')
    }
    await turnPage(phone)
    figures.sheets.push((await phone.measure(() => phone.tap('所属行业：请选择'))).bytes)
    expect({ choice: figures.choice <= KB, sheets: figures.sheets.filter(bytes => bytes > 6 * KB), opened: figures.sheets.length }).toEqual({ choice: true, sheets: [], opened: 4 })
  })
})
