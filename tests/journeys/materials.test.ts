import { filled, openSelection, opinion, sending, worker, type Nominee, type Selection } from '../cloud/selection'
import { cuttingLine, type CuttingLine } from '../materials/cutting-line'
import { svgWithScript } from '../materials/paper-files'
import { exifWithPlace, heicFile, jpegNumber, plainJpeg, pngFile, withSegment } from '../materials/picture-files'
import { photosOrVideo } from '../materials/photo-rule'
import { storedFiles } from '../materials/stored-files'
import { videoFile } from '../materials/video-file'
import { openBrowser, type JourneyBrowser } from './browser'
import type { Sitting } from './sitting'

let selection: Selection
let browser: JourneyBrowser
let line: CuttingLine
let workers = 0
beforeAll(async () => {
  [selection, browser] = await Promise.all([openSelection({ materials: photosOrVideo }), openBrowser()])
  line = await cuttingLine(selection.url)
})
afterAll(() => Promise.all([browser.close(), line.close(), selection.close()]))
afterEach(() => browser.clear())

interface Picked {
  name: string
  mimeType: string
  buffer: Buffer
}
const jpg = (name: string, buffer: Buffer = plainJpeg): Picked => ({ name, mimeType: 'image/jpeg', buffer })

async function choose({ page, press }: Sitting, button: string, files: Picked[]) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(button)])
  await chooser.setFiles(files)
}

/** Somebody with a filled-in draft, in front of 申报材料. */
async function atTheirMaterials(url = selection.url) {
  const who: Nominee = worker(++workers)
  const { nominationId } = await filled(selection, who)
  const sitting = await browser.seat({ url, as: who.as })
  await sitting.see('匠选')
  await sitting.open('materials/files', { nominationId })
  await sitting.see('下面几样，交一样就行')
  const list = () => selection.done(who.as, 'nomination.materials', { nominationId })
  return { who, nominationId, sitting, list }
}

describe('materials in a browser', () => {
  test('four photos make it whole: limits said first, one taken out, one moved up, one told about', async () => {
    const { sitting, list } = await atTheirMaterials()
    await sitting.see('4－5 张，JPG、PNG，每张不超过 10 MB')
    await sitting.see('图片还差 4 张，或者视频要一段 5－8 分钟的视频。')
    await choose(sitting, '选照片：图片', [jpg('一.jpg', withSegment(0xe1, exifWithPlace)), jpg('二.jpg', jpegNumber(2)), jpg('三.jpg', jpegNumber(3)), jpg('四.jpg', jpegNumber(4))])
    await sitting.see('材料齐了')
    await sitting.type('四.jpg 的说明', '2017年，改装送布机构')
    await sitting.press('把 四.jpg 往前挪')
    await sitting.press('拿掉 一.jpg')
    await sitting.see('图片还差 1 张')
    await choose(sitting, '选照片：图片', [{ name: '五.png', mimeType: 'image/png', buffer: pngFile() }])
    await sitting.see('材料齐了')
    const { items } = await list()
    expect(items.map(({ name }) => name)).toEqual(['二.jpg', '四.jpg', '三.jpg', '五.png'])
    expect(items[1]?.caption).toBe('2017年，改装送布机构')
    await sitting.press('检查并提交')
    await sitting.see('已交 4 件')
    expect(browser.faults()).toEqual([])
  })

  test('says of each file that cannot be taken why, and takes the others', async () => {
    const { sitting, list } = await atTheirMaterials()
    await choose(sitting, '选照片：图片', [jpg('空.jpg', Buffer.alloc(0)), jpg('苹果.heic', heicFile), jpg('半张.jpg', plainJpeg.subarray(0, -30)), jpg('画.jpg', svgWithScript), jpg('好.jpg')])
    await sitting.see('空.jpg：这个文件是空的')
    await sitting.see('苹果.heic：这是苹果手机的 HEIC 照片')
    await sitting.see('这个文件不完整')
    await sitting.see('里面带着会自己运行的程序')
    await sitting.see('图片还差 3 张')
    await choose(sitting, '选照片：图片', [jpg('又是它.jpg')])
    await sitting.see('这一个已经传过了，就是“好.jpg”')
    await sitting.press('知道了 半张.jpg')
    expect((await list()).items.map(({ name }) => name)).toEqual(['好.jpg'])
    expect(browser.faults()).toEqual([])
  })

  test('a video of the right length is enough; one that is too short says so', async () => {
    const { sitting } = await atTheirMaterials()
    const film = (name: string, seconds: number): Picked => ({ name, mimeType: 'video/mp4', buffer: videoFile({ seconds }) })
    await choose(sitting, '选视频：视频', [film('短.mp4', 100)])
    await sitting.see('视频要 5－8 分钟，这段是 1.6 分钟')
    await choose(sitting, '选视频：视频', [film('工作.mp4', 330)])
    await sitting.see('5 分 30 秒')
    await sitting.see('材料齐了')
    expect(browser.faults()).toEqual([])
  })

  test('a large video is registered on a stick, with a label to print', async () => {
    const { sitting, list } = await atTheirMaterials()
    await sitting.press('文件太大？改用 U 盘或光盘交')
    await sitting.type('什么样子，里面是什么', '黑色 U 盘')
    await sitting.press('登记，拿编号')
    const number = (await list()).items[0]?.delivery?.number ?? ''
    await sitting.see('打印标签')
    await sitting.see(number)
    await sitting.see('黑色 U 盘')
    expect(browser.faults()).toEqual([])
  })

  test('a large photo is reduced before it goes', async () => {
    const { sitting, list } = await atTheirMaterials()
    const large = Buffer.from(await sitting.page.evaluate(async () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 1000 })
      const pen = canvas.getContext('2d')!
      const noise = pen.createImageData(4000, 1000)
      for (let at = 0; at < noise.data.length; at += 1) noise.data[at] = at % 4 === 3 ? 255 : (at * 2654435761) >>> 24
      pen.putImageData(noise, 0, 0)
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? ''
    }), 'base64')
    expect(large.length).toBeGreaterThan(2 * 1024 * 1024)
    await choose(sitting, '选照片：图片', [jpg('大.jpg', large)])
    await sitting.see('图片还差 3 张')
    expect((await list()).items[0]?.bytes).toBeLessThan(large.length / 2)
    expect(browser.faults()).toEqual([])
  })
})

describe('an upload cut at 37 %', () => {
  test('completes by itself once the network is back, and storage holds one whole file and no fragment', async () => {
    const { sitting, list } = await atTheirMaterials(line.url)
    const before = storedFiles(selection.folder).length
    const photo = pngFile(700)
    line.cutAt(0.37)
    await choose(sitting, '选照片：图片', [{ name: '车间.png', mimeType: 'image/png', buffer: photo }])
    await sitting.see('网断了，连上会自己接着传')
    expect(line.carried[0]).toBeCloseTo(0.37, 2)
    expect(storedFiles(selection.folder).length).toBe(before)
    line.mend()
    await sitting.see('图片还差 3 张')
    expect((await list()).items).toMatchObject([{ name: '车间.png', bytes: photo.length }])
    const stored = storedFiles(selection.folder)
    expect(stored.filter(({ bytes }) => bytes.equals(photo))).toHaveLength(1)
    expect(stored.filter(({ name }) => name.includes('incoming'))).toEqual([])
    expect(browser.faults(/ERR_|Failed to load resource/)).toEqual([])
  })

  test('goes on by hand too, and can be given up', async () => {
    const { sitting, list } = await atTheirMaterials(line.url)
    line.cutAt(0.37)
    await choose(sitting, '选照片：图片', [jpg('甲.jpg', jpegNumber(11)), jpg('乙.jpg', jpegNumber(12))])
    await sitting.see('网断了，连上会自己接着传')
    await sitting.press('取消 乙.jpg')
    line.mend()
    await sitting.press('再传一次 甲.jpg')
    await sitting.see('图片还差 3 张')
    expect((await list()).items.map(({ name }) => name)).toEqual(['甲.jpg'])
    expect(browser.faults(/ERR_|Failed to load resource/)).toEqual([])
  })
})

test('officers see the pictures of a file that stands with them', async () => {
  const { who, nominationId, sitting } = await atTheirMaterials()
  await choose(sitting, '选照片：图片', [1, 2, 3, 4].map(number => jpg(`${number}.jpg`, jpegNumber(number))))
  await sitting.see('材料齐了')
  const file = await selection.done(who.as, 'nomination.file', { nominationId })
  await selection.done(who.as, 'nomination.submit', sending(file, selection.county.id))
  const officer = await browser.seat({ url: selection.url, as: selection.county.officer, at: 'desk' })
  await officer.see('匠选')
  await officer.open('review/opinions', { campaignId: selection.campaignId })
  await officer.press(new RegExp(who.name))
  await officer.see('照片、视频等材料')
  expect(await officer.control(/^打开 \d\.jpg$/).count()).toBe(4)
  expect(browser.faults()).toEqual([])
})

test('asked for a better photo, a worker changes that and nothing else, and sends the file again', async () => {
  const { who, nominationId, sitting, list } = await atTheirMaterials()
  await choose(sitting, '选照片：图片', [1, 2, 3, 4].map(number => jpg(`${number}.jpg`, jpegNumber(number))))
  await sitting.see('材料齐了')
  const file = await selection.done(who.as, 'nomination.file', { nominationId })
  const sent = await selection.done(who.as, 'nomination.submit', sending(file, selection.county.id))
  await selection.done(selection.county.officer, 'nomination.giveOpinion', { ...opinion(sent, 'return'), reasons: [{ about: 'photos', text: '第二张看不清人' }] })
  await sitting.open('nomination/file', { nominationId })
  await sitting.see('第二张看不清人')
  await sitting.press('去改：图片')
  await sitting.press('拿掉 2.jpg')
  await sitting.see('图片还差 1 张')
  await choose(sitting, '选照片：图片', [jpg('清楚的.jpg', jpegNumber(9))])
  await sitting.see('材料齐了')
  await sitting.press('检查并提交')
  await sitting.press('我已读过并承诺')
  await sitting.press('重新提交')
  await sitting.see('经过')
  expect((await list()).items.map(({ name, isSent }) => [name, isSent])).toEqual([['1.jpg', true], ['3.jpg', true], ['4.jpg', true], ['清楚的.jpg', true]])
  expect(browser.faults()).toEqual([])
})
