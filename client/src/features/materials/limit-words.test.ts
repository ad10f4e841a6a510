import { chongqing2017 } from '@shared/charters/chongqing-2017'
import { materialsOf } from '@shared/campaign/materials-of'
import { limitWords, sayBytes, sayLength } from './limit-words'

const of = (key: string) => {
  const material = materialsOf(chongqing2017.materials).find(each => each.key === key)
  return material ? limitWords(material) : null
}

test.each([
  ['photos', '4－5 张，JPG、PNG，每张不超过 10 MB。大照片会自动缩小，拍摄地点会去掉。'],
  ['portrait', '1 张，JPG、PNG，每张不超过 10 MB。大照片会自动缩小，拍摄地点会去掉。'],
  ['video', '一段 5－8 分钟的视频，MP4，不超过 500 MB。最好连着无线网传。'],
  ['recommendationForm', 'PDF、JPG、PNG，每个不超过 10 MB，最多 5 个。'],
  ['dossier', ''],
])('says of %s what it takes', (key, words) => expect(of(key)).toBe(words))

test('says sizes and lengths as people do', () => {
  expect([sayBytes(500), sayBytes(640 * 1024), sayBytes(3.2 * 1024 * 1024), sayLength(330)]).toEqual(['1 KB', '640 KB', '3.2 MB', '5 分 30 秒'])
})
