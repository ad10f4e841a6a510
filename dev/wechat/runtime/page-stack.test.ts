import { closePhones, launchFixture } from '../testing/fixture'

afterEach(closePhones)

describe('the page stack', () => {
  test('goes to a sub-package by a navigator and back again', async () => {
    const phone = await launchFixture()
    await phone.tap('填表')
    await phone.tap('去远处')
    expect(phone.page()).toMatchObject({ path: 'away/far/far', query: { n: '1' }, title: '第 1 层', depth: 3 })
    await phone.back()
    expect(phone.page()).toMatchObject({ path: 'pages/form/form', depth: 2 })
  })

  test('holds ten pages and refuses the eleventh', async () => {
    const phone = await launchFixture({ url: 'away/far/far?n=1' })
    for (let level = 2; level <= 10; level += 1) await phone.tap('再远')
    expect(phone.page()).toMatchObject({ title: '第 10 层', depth: 10 })
    await phone.tap('再远')
    expect(phone.page()).toMatchObject({ depth: 10, data: { refusal: expect.stringMatching(/^navigateTo:fail webview count limit exceed/) } })
  })

  test('drops what a page draws after it was left', async () => {
    const phone = await launchFixture({ url: 'away/far/far?n=1' })
    await phone.tap('走开')
    expect(phone.page().path).toBe('pages/form/form')
    expect(phone.setDataReport().map(({ page, count }) => [page, count])).toEqual([['away/far/far', 1], ['pages/form/form', 1]])
  })

  test('refuses to navigate to a tab page or to no page', async () => {
    const phone = await launchFixture({ url: 'away/far/far?n=1' })
    await phone.tap('跳到标签页')
    expect(phone.page().data.refusal).toBe('navigateTo:fail can not navigateTo a tabbar page')
    await expect(phone.navigateTo('/pages/none/none')).rejects.toThrow('page "pages/none/none" is not found')
    await expect(phone.back()).rejects.toThrow('cannot navigate back at first page')
  })
})
