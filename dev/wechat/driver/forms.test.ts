import { closePhones, launchFixture } from '../testing/fixture'

afterEach(closePhones)

const openForm = () => launchFixture({ url: 'pages/form/form?from=%E5%90%8D' })

describe('forms on a phone without a screen', () => {
  test('gives a page its query as WeChat does: not decoded', async () => {
    const phone = await openForm()
    expect(phone.page().query).toEqual({ from: '%E5%90%8D' })
    expect(phone.text()).toMatch(/^从 名 来/)
  })

  test('types by placeholder or by label, and stops at maxlength', async () => {
    const phone = await openForm()
    await phone.input('真实姓名', '一二三四五')
    expect(phone.page().data).toMatchObject({ who: '一二三四', said: '离开 一二三四' })
    await phone.input('姓名', '王')
    expect(phone.find('[name=who]')?.value).toBe('王')
  })

  test('picks by words, one per column, and refuses what the wheel lacks', async () => {
    const phone = await openForm()
    await phone.pick('地区：椒江', '黄岩')
    await phone.pick('半天：', ['下旬', '上午'])
    expect(phone.text()).toContain('地区：黄岩')
    expect(phone.text()).toContain('半天：下旬上午')
    await expect(phone.pick('地区：黄岩', '温岭')).rejects.toThrow('The picker has no 温岭: 椒江 黄岩')
  })

  test.each([
    ['turns a switch', ['switch'], { value: true }],
    ['gathers a checkbox group in page order', ['会车', '会焊'], { value: ['焊', '车'] }],
    ['unticks a checkbox', ['会焊', '会焊'], { value: [] }],
    ['moves a radio', ['先生'], { value: '男' }],
  ])('%s', async (_, taps, said) => {
    const phone = await openForm()
    for (const target of taps) await phone.tap(target)
    expect(JSON.parse(phone.find('#said')!.text)).toEqual(said)
  })

  test('submits every named control', async () => {
    const phone = await openForm()
    await phone.input('真实姓名', '王')
    await phone.input('写事迹', '焊了三十年')
    await phone.tap('会焊')
    await phone.tap('switch')
    await phone.tap('交')
    expect(JSON.parse(phone.find('#said')!.text)).toEqual({ who: '王', deed: '焊了三十年', city: 0, agreed: true, skills: ['焊'], sex: '女' })
  })

  test('answers dialogs', async () => {
    const phone = await openForm()
    await phone.tap('确认')
    expect(phone.dialog()).toMatchObject({ kind: 'modal', title: '真的吗', confirmText: '确定', cancelText: '取消' })
    await phone.answer('确定')
    expect(phone.find('#said')?.text).toBe('是')
    await phone.tap('选一样')
    await phone.answer('乙')
    expect(phone.find('#said')?.text).toBe('1')
    await phone.tap('选一样')
    await phone.answer(false)
    expect(phone.find('#said')?.text).toBe('showActionSheet:fail cancel')
  })

  test('picks the file that was laid ready, and cancels without one', async () => {
    const phone = await openForm()
    phone.willPick({ name: 'weld.jpg', type: 'image/jpeg', bytes: new Uint8Array(12) })
    await phone.tap('拍照')
    await phone.answer('同意')
    expect(phone.find('#said')?.text).toBe('12')
    await phone.tap('拍照')
    expect(phone.find('#said')?.text).toBe('chooseMedia:fail cancel')
  })

  test('scrolls a scroll-view to its end', async () => {
    const phone = await openForm()
    await phone.scrollToEnd('scroll-view')
    expect(phone.find('#said')?.text).toBe('到底了')
  })
})
