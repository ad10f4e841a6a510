import { filled, openSelection, worker, type Selection } from '../cloud/selection'
import { plainJpeg } from '../materials/picture-files'
import { photosOrVideo } from '../materials/photo-rule'
import { closePhones, launchPhone } from './launch'

let selection: Selection
beforeAll(async () => { selection = await openSelection({ materials: photosOrVideo }) })
afterAll(() => selection.close())
afterEach(closePhones)

const photo = { name: '车间.jpg', type: 'image/jpeg', bytes: new Uint8Array(plainJpeg) }
const question = '用到你的信息前，先问你'

async function atMaterials(index: number) {
  const who = worker(index)
  const { nominationId } = await filled(selection, who)
  const phone = await launchPhone({ cloudUrl: selection.url, identity: who.as })
  await phone.navigateTo(`/features/materials/pages/files/index?nominationId=${nominationId}`)
  phone.willPick(photo)
  return phone
}

describe('WeChat’s privacy consent', () => {
  test('is asked for by the first private API, says what for, and only once', async () => {
    const phone = await atMaterials(620)
    expect(phone.text()).not.toContain(question)
    await phone.tap('选照片：图片')
    expect(phone.text()).toContain('接下来要选用你的照片、视频或拍照。')
    await phone.tap('看《隐私保护指引》')
    expect(phone.notices()).toContain('打开《匠选小程序隐私保护指引》')
    await phone.tap('同意')
    expect(phone.text()).not.toContain(question)
    phone.willPick(photo)
    await phone.tap('选照片：图片')
    expect(phone.text()).not.toContain(question)
  })

  test('refused leaves the page, the campaign and the candidates as they were', async () => {
    const phone = await atMaterials(621)
    const before = phone.text()
    await phone.tap('选照片：图片')
    await phone.tap('不同意')
    expect(phone.text()).toBe(before)
    await phone.switchTab('评选')
    expect(phone.text()).toContain('我要申报')
    await phone.navigateTo(`/features/vote/pages/candidates/index?campaignId=${selection.campaignId}`)
    expect(phone.text()).not.toContain(question)
  })
})

describe('a poster', () => {
  async function atPoster(albumDenied: boolean) {
    const phone = await launchPhone({ cloudUrl: selection.url, identity: worker(622).as, albumDenied, url: `features/sharing/pages/share/index?page=home&id=${selection.campaignId}` })
    await phone.tap('保存海报')
    expect(phone.text()).toContain('接下来要把图片存到你的相册。')
    await phone.tap('同意')
    return phone
  }

  test('bears the campaign\'s own words, and is kept in the album after consent', async () => {
    const phone = await atPoster(false)
    expect(phone.notices()).toContain('已存到相册')
    const [words] = phone.album()
    expect(words?.split('\n')).toEqual(expect.arrayContaining(['第二届', '“台州工匠”选树', '台州市总工会主办', '微信扫一扫']))
  })

  test('goes to the album by the setting where that was denied', async () => {
    const phone = await atPoster(true)
    expect(phone.text()).toContain('还没有相册权限')
    expect(phone.album()).toEqual([])
    await phone.tap('去打开权限')
    expect(phone.text()).not.toContain('还没有相册权限')
    expect(phone.album()).toHaveLength(1)
  })
})
