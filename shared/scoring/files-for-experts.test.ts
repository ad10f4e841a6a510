import { materialsOf } from '../campaign/materials-of'
import { chongqing2017 } from '../charters/chongqing-2017'
import type { MaterialItem } from '../nomination/materials-contract'
import { filesForExperts } from './files-for-experts'

const materials = materialsOf(chongqing2017.materials)
const item: MaterialItem = { materialId: 'm_1', key: 'photos', name: '丁海 331000196602020127.jpg', caption: '在车间，电话 13900000071', format: 'jpg', bytes: 1000, seconds: 0, delivery: null, at: 0, url: 'http://files/1', check: 'waiting', isSent: true }
const seen = (change: Partial<MaterialItem>) => filesForExperts([{ ...item, ...change }], materials)

test('an expert sees photographs and films by their titles, numbers in captions covered', () => {
  const [photo] = seen({})
  expect(photo).toEqual({ materialId: 'm_1', title: '图片', caption: expect.not.stringContaining('13900000071') as string, format: 'jpg', url: 'http://files/1' })
  expect(seen({ key: 'video', format: 'mp4', caption: '' })).toEqual([{ materialId: 'm_1', title: '视频', caption: '', format: 'mp4', url: 'http://files/1' }])
})

test.each<[string, Partial<MaterialItem>]>([
  ['a document, even as a picture', { key: 'recommendationForm' }],
  ['what officers attached', { key: 'sealedPage' }],
  ['what did not go up', { isSent: false }],
  ['what was turned down', { check: 'refused' }],
  ['a medium', { key: 'video', format: 'medium', url: '' }],
])('nobody shows an expert %s', (_, change) => expect(seen(change)).toEqual([]))
