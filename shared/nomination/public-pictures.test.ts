import type { Material } from '../campaign/materials'
import { publicPictures, type ShowableFile } from './public-pictures'

const materials: Material[] = [
  { kind: 'photos', key: 'photos', title: '照片', minimum: 4, maximum: 5, formats: ['JPG'], maximumMegabytes: 10 },
  { kind: 'video', key: 'video', title: '视频', minimumMinutes: 5, maximumMinutes: 8, formats: ['MP4'], maximumMegabytes: 200 },
  { kind: 'document', key: 'approvalForm', title: '推荐表', copies: 1, media: ['electronic'] },
]
const photo: ShowableFile = { materialId: 'a', key: 'photos', format: 'jpg', check: 'passed' }
const film: ShowableFile = { materialId: 'b', key: 'video', format: 'mp4', check: 'passed' }

describe('publicPictures', () => {
  test('shows photographs and videos that were sent and passed their check', () =>
    expect(publicPictures([photo, film], ['a', 'b'], materials)).toEqual({ photos: [photo], videos: [film] }))

  test.each<[string, Partial<ShowableFile>, string[]]>([
    ['that still waits for its check', { check: 'waiting' }, ['a']],
    ['that was refused', { check: 'refused' }, ['a']],
    ['that was never sent', {}, []],
    ['of a sealed page', { key: 'sealedPage' }, ['a']],
    ['of a document', { key: 'approvalForm' }, ['a']],
    ['of another format', { format: 'pdf' }, ['a']],
  ])('keeps back a picture %s', (_, change, sent) => expect(publicPictures([{ ...photo, ...change }], sent, materials)).toEqual({ photos: [], videos: [] }))

  test('keeps back a video that is on a stick', () => expect(publicPictures([{ ...film, format: 'medium' }], ['b'], materials).videos).toEqual([]))
})
