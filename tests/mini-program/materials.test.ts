import { filled, openSelection, worker, type Selection } from '../cloud/selection'
import { cuttingLine, type CuttingLine } from '../materials/cutting-line'
import { jpegNumber, plainJpeg, pngFile } from '../materials/picture-files'
import { photosOrVideo } from '../materials/photo-rule'
import { storedFiles } from '../materials/stored-files'
import { videoFile } from '../materials/video-file'
import type { Phone } from '../../dev/wechat/driver/driver'
import { closePhones, launchPhone } from './launch'

let selection: Selection
let line: CuttingLine
let workers = 20
beforeAll(async () => {
  selection = await openSelection({ materials: photosOrVideo })
  line = await cuttingLine(selection.url)
})
afterAll(() => Promise.all([line.close(), selection.close()]))
afterEach(closePhones)

const file = (name: string, bytes: Buffer, type = 'image/jpeg') => ({ name, type, bytes: new Uint8Array(bytes) })

async function atTheirMaterials(cloudUrl = selection.url) {
  const who = worker(++workers)
  const { nominationId } = await filled(selection, who)
  const phone = await launchPhone({ cloudUrl, identity: who.as })
  const address = `features/materials/pages/files/index?nominationId=${nominationId}`
  await phone.navigateTo(`/${address}`)
  const list = () => selection.done(who.as, 'nomination.materials', { nominationId })
  return { phone, list, address }
}

/** Waits for words that come when an upload has, which no tap brings about. */
async function until(phone: Phone, words: string) {
  for (let tries = 0; tries < 400 && !phone.text().includes(words); tries += 1) await new Promise(resolve => setTimeout(resolve, 50))
  expect(phone.text()).toContain(words)
}

/** The first private API asks for WeChat's consent. */
async function agree(phone: Phone) {
  if (phone.text().includes('用到你的信息前，先问你')) await phone.tap('同意')
}

async function choose(phone: Phone, button: string, ...files: ReturnType<typeof file>[]) {
  phone.willPick(...files)
  await phone.tap(button)
  await agree(phone)
}

describe('materials on the mini-program build', () => {
  test('come from the album and from a chat, each refused one with its sentence', async () => {
    const { phone, list } = await atTheirMaterials()
    expect(phone.text()).toContain('4－5 张，JPG、PNG，每张不超过 10 MB')
    await choose(phone, '选照片：图片', file('一.jpg', jpegNumber(1)), file('半张.jpg', plainJpeg.subarray(0, -30)), file('二.jpg', jpegNumber(2)))
    await until(phone, '图片还差 2 张')
    await until(phone, '这个文件不完整')
    await choose(phone, '从聊天里选：图片', file('三.jpg', jpegNumber(3)), file('四.png', pngFile(), 'image/png'))
    await until(phone, '材料齐了')
    expect((await list()).items.map(({ format }) => format)).toEqual(['jpg', 'jpg', 'jpg', 'png'])
  })

  test('a video from the album is enough', async () => {
    const { phone } = await atTheirMaterials()
    await choose(phone, '选视频：视频', file('工作.mp4', videoFile({ seconds: 330 }), 'video/mp4'))
    await until(phone, '5 分 30 秒')
    await until(phone, '材料齐了')
  })

  test('an upload cut at 37 % completes by itself once the network is back, and storage holds one whole file and no fragment', async () => {
    const { phone, list } = await atTheirMaterials(line.url)
    const before = storedFiles(selection.folder).length
    const photo = pngFile(700)
    line.cutAt(0.37)
    await choose(phone, '选照片：图片', file('车间.png', photo, 'image/png'))
    await until(phone, '网断了，连上会自己接着传')
    expect(line.carried[0]).toBeCloseTo(0.37, 2)
    expect(storedFiles(selection.folder).length).toBe(before)
    await phone.online(false)
    line.mend()
    await phone.online(true)
    await until(phone, '图片还差 3 张')
    expect((await list()).items).toMatchObject([{ format: 'png', bytes: photo.length }])
    const stored = storedFiles(selection.folder)
    expect(stored.filter(({ bytes }) => bytes.equals(photo))).toHaveLength(1)
    expect(stored.filter(({ name }) => name.includes('incoming'))).toEqual([])
  })

  test('one that broke off when the app was killed is named, and chosen again', async () => {
    const { phone, list, address } = await atTheirMaterials(line.url)
    line.cutAt(0.37)
    await choose(phone, '选照片：图片', file('车间.png', pngFile(300), 'image/png'))
    await until(phone, '网断了，连上会自己接着传')
    line.mend()
    await phone.restart(address)
    await until(phone, '上次没有传完')
    await choose(phone, '选照片：图片', file('车间.png', pngFile(300), 'image/png'))
    await until(phone, '图片还差 3 张')
    expect((await list()).items).toHaveLength(1)
  })

  test('a medium has its number on the phone', async () => {
    const { phone, list } = await atTheirMaterials()
    await phone.tap('文件太大？改用 U 盘或光盘交')
    await phone.tap('登记，拿编号')
    const [medium] = (await list()).items
    await until(phone, medium?.delivery?.number ?? '')
    expect(phone.text()).toContain('把这个编号写在介质上')
  })
})
