import { closePhones, launchFixture } from '../testing/fixture'

afterEach(closePhones)

type Storage = { setStorageSync(key: string, data: unknown): void; getStorageSync(key: string): unknown; setStorage(options: object): Promise<unknown>; getStorage(options: object): Promise<unknown> }
const storageOf = async () => (await launchFixture()).program.wx.api as unknown as Storage
const megabyte = 'x'.repeat(1024 * 1024)

describe('wx storage', () => {
  test('gives back what was kept, and an empty string for nothing', async () => {
    const wx = await storageOf()
    wx.setStorageSync('a', { deep: [1] })
    expect([wx.getStorageSync('a'), wx.getStorageSync('b')]).toEqual([{ deep: [1] }, ''])
    await expect(wx.getStorage({ key: 'b' })).rejects.toEqual({ errMsg: 'getStorage:fail data not found' })
  })

  test('takes a key of almost 1 MB and refuses one over it', async () => {
    const wx = await storageOf()
    wx.setStorageSync('full', megabyte.slice(20))
    expect(() => wx.setStorageSync('over', megabyte)).toThrow('entry size limit reached')
    await expect(wx.setStorage({ key: 'over', data: megabyte })).rejects.toEqual({ errMsg: 'setStorage:fail entry size limit reached' })
  })

  test('refuses what would exceed 10 MB in all', async () => {
    const wx = await storageOf()
    for (let key = 0; key < 10; key += 1) wx.setStorageSync(`k${key}`, megabyte.slice(50))
    expect(() => wx.setStorageSync('one more', megabyte.slice(50))).toThrow('storage limit reached')
  })
})
