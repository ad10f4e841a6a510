import { chongqing2017 } from '../charters/chongqing-2017'
import { taizhou2018 } from '../charters/taizhou-2018'
import { asksForFiles, materialFaults, type StandingFile } from './materials-standing'

const jpg = (key: string, count: number): StandingFile[] => Array(count).fill({ key, format: 'jpg', bytes: 3_000_000, seconds: 0 })
const video = (seconds: number): StandingFile => ({ key: 'video', format: 'mp4', bytes: 200_000_000, seconds })
const portrait = jpg('portrait', 1)
const faults = (files: StandingFile[], channel: 'self' | 'organisation' = 'self') => materialFaults(chongqing2017.materials, files, channel)

describe('materialFaults of Chongqing', () => {
  test.each<[string, StandingFile[]]>([
    ['four photos', [...portrait, ...jpg('photos', 4)]],
    ['a video of five minutes', [...portrait, video(300)]],
    ['a medium in place of the video', [...portrait, { key: 'video', format: 'medium', bytes: 0, seconds: 0 }]],
    ['a video beside one photo', [...portrait, ...jpg('photos', 1), video(480)]],
  ])('is content with %s', (_, files) => expect(faults(files)).toEqual([]))

  test.each<[string, StandingFile[], object[]]>([
    ['nothing', [], [{ field: 'portrait', sentence: '本人照片还差 1 张。' }, { field: 'photos', sentence: '图片还差 4 张，或者视频要一段 5－8 分钟的视频。' }]],
    ['three photos', [...portrait, ...jpg('photos', 3)], [{ field: 'photos', sentence: '图片还差 1 张。或者改交视频。' }]],
    ['a short video', [...portrait, video(299)], [{ field: 'photos', sentence: '图片还差 4 张。或者改交图片。' }]],
  ])('names what lacks of %s', (_, files, lacking) => expect(faults(files)).toEqual(lacking))

  test('an organisation hands in the sealed form, a person does not', () => {
    const whole = [...portrait, ...jpg('photos', 4)]
    expect(faults(whole, 'organisation')).toEqual([{ field: 'recommendationForm', sentence: expect.stringContaining('“巴渝工匠”推荐表') }])
    expect(faults([...whole, { key: 'recommendationForm', format: 'pdf', bytes: 9, seconds: 0 }], 'organisation')).toEqual([])
  })
})

test('Taizhou asks for no file: its papers are printed from the form', () => {
  expect(materialFaults(taizhou2018.materials, [], 'organisation')).toEqual([])
  expect([asksForFiles(taizhou2018.materials), asksForFiles(chongqing2017.materials)]).toEqual([false, true])
})
