import { packApp } from '../../dev/wechat/pack/pack'
import type { PackedApp } from '../../dev/wechat/runtime/packed-app'
import { weapp } from './launch'

const KB = 1024

describe('the production build', () => {
  let packed: PackedApp
  beforeAll(async () => { packed = await packApp(weapp) })

  test('keeps the main package within 450 KB', () => {
    expect(packed.sizes.main).toBeLessThanOrEqual(450 * KB)
  })

  test('keeps every sub-package within 150 KB', () => {
    expect(Object.entries(packed.sizes.subPackages).filter(([, bytes]) => bytes > 150 * KB)).toEqual([])
  })

  test('has two to five tabs, all in the main package, with icons', () => {
    const { tabBar, pages } = packed.app
    expect(tabBar!.list.length).toBeGreaterThanOrEqual(2)
    expect(tabBar!.list.length).toBeLessThanOrEqual(5)
    expect(tabBar!.list.filter((tab) => !pages.includes(tab.pagePath))).toEqual([])
    expect(tabBar!.list.flatMap((tab) => [tab.iconPath, tab.selectedIconPath]).filter((icon) => !packed.assets.includes(icon!))).toEqual([])
  })
})
