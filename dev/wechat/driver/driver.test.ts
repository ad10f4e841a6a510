import { closePhones, launchFixture } from '../testing/fixture'
import { startStubCloud } from '../testing/stub-cloud'

afterEach(closePhones)

describe('a phone without a screen', () => {
  test('reads what a person would see', async () => {
    const phone = await launchFixture()
    expect(phone.page()).toMatchObject({ path: 'pages/list/list', query: {}, title: '名单', depth: 1 })
    expect(phone.text().split('\n').slice(0, 6)).toEqual(['共 2 人', '甲', '乙', '卡片 0', '卡中卡 0', '卡里的字'])
    expect(phone.text()).not.toMatch(/选了|看不见/)
  })

  test('taps by text and hands the handler its dataset', async () => {
    const phone = await launchFixture()
    await phone.tap('乙')
    expect(phone.text()).toContain('选了 乙')
  })

  test('bubbles a tap through bind and stops it at catch', async () => {
    const phone = await launchFixture()
    await phone.tap('里面')
    expect(phone.page().data.trail).toBe('里外')
    await phone.tap('拦住')
    expect(phone.page().data.trail).toBe('里外里')
  })

  test('taps into a custom component, and into the one it draws of its own kind', async () => {
    const phone = await launchFixture()
    await phone.tap('卡中卡 0')
    expect(phone.find('卡中卡 1')?.class).toBe('title')
    await phone.tap('卡片 0')
    expect(phone.find('卡片 1')?.class).toBe('title')
  })

  test('refuses what a person could not do', async () => {
    const phone = await launchFixture()
    await expect(phone.tap('不能点')).rejects.toThrow('不能点 is disabled')
    await expect(phone.tap('没有的字')).rejects.toThrow('Nothing on pages/list/list is named 没有的字')
  })

  test('calls the cloud as the person who holds the phone', async () => {
    const cloud = await startStubCloud(120)
    const phone = await launchFixture({ cloudUrl: cloud.url, identity: { openid: 'o-worker' } })
    await phone.tap('问云')
    phone.become({ openid: 'o-voter', unionid: 'u-voter' })
    await phone.tap('问云')
    expect(cloud.asked).toEqual([
      { door: '/local/call', body: { as: { openid: 'o-worker' }, name: 'vote.count', input: { of: '甲' } } },
      { door: '/local/call', body: { as: { openid: 'o-voter', unionid: 'u-voter' }, name: 'vote.count', input: { of: '甲' } } },
    ])
    expect(phone.page().data.answer).toBe('{"ok":true,"value":2}')
    expect(phone.loading()).toBeUndefined()
    await cloud.close()
  })

  test('tells the app when there is no network', async () => {
    const phone = await launchFixture({ online: false })
    await phone.tap('问云')
    expect(phone.page().data.answer).toBe('-1 cloud.callFunction:fail request:fail ')
  })

  test('pulls down, scrolls to the end, and shares', async () => {
    const phone = await launchFixture()
    await phone.pullDown()
    await phone.scrollToEnd()
    expect(phone.text()).toMatch(/^共 2 人\n新\n丙/)
    expect(phone.share()).toEqual({ title: '来看名单', path: '/pages/list/list' })
    expect(phone.share('timeline')).toBeUndefined()
    await phone.tap('转发')
    expect(phone.notices()).toEqual(['转发：来看名单'])
  })

  test('keeps storage over a restart and nothing else', async () => {
    const phone = await launchFixture()
    await phone.switchTab('我的')
    await phone.tap('记住')
    expect(phone.toast()).toBe('记住了')
    await phone.switchTab('名单')
    await phone.switchTab('我的')
    expect(phone.text()).toMatch(/^来过 2 次，大字/)
    await phone.restart()
    expect(phone.page().path).toBe('pages/list/list')
    await phone.switchTab('我的')
    expect(phone.text()).toMatch(/^来过 1 次，大字/)
  })

  test('fails on an error in a timer, and on an API that is not played, by name', async () => {
    const phone = await launchFixture()
    await expect(phone.tap('用没有的')).rejects.toThrow('wx.startBluetoothDevicesDiscovery is not played')
    await phone.switchTab('我的')
    await expect(phone.tap('出错')).rejects.toThrow('坏了')
  })

  test('counts setData exactly', async () => {
    const phone = await launchFixture()
    expect(await phone.measure(() => phone.tap('甲'))).toEqual({ count: 1, bytes: Buffer.byteLength('{"chosen":"甲"}') })
    expect(await phone.measure(() => phone.tap('卡片 0'))).toEqual({ count: 1, bytes: Buffer.byteLength('{"turns":1}') })
    expect(phone.setDataReport()).toEqual([{ page: 'pages/list/list', count: 2, bytes: 27, firstRenderBytes: 16, largestBytes: 16 }])
  })
})
