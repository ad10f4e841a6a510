import { chongqing2017 } from '../charters/chongqing-2017'
import { materialsOf } from '../campaign/materials-of'
import { bytesOf, limitsFor, offerFile } from './offer-file'

const materials = materialsOf(chongqing2017.materials)
const photos = limitsFor(materials, 'photos') ?? { formats: [], maximumMegabytes: 0, maximum: 0 }
const file = { name: 'IMG_1.JPG', bytes: 2_000_000 }

describe('offerFile', () => {
  test.each([
    ['a photo', file, 4, 'jpg'],
    ['a photo of exactly the limit', { ...file, bytes: bytesOf(10) }, 0, 'jpg'],
    ['a PNG', { ...file, name: '证书.png' }, 0, 'png'],
  ])('takes %s', (_, offered, count, format) => {
    expect(offerFile(photos, offered, count)).toEqual({ ok: true, value: format })
  })

  test.each([
    ['an empty one', { ...file, bytes: 0 }, 0, { kind: 'empty-file' }],
    ['one byte over the limit', { ...file, bytes: bytesOf(10) + 1 }, 0, { kind: 'too-large', megabytes: 10 }],
    ['one beyond the fifth', file, 5, { kind: 'too-many', maximum: 5 }],
    ['an iPhone\'s HEIC', { ...file, name: 'IMG_1.HEIC' }, 0, { kind: 'heic' }],
    ['a drawing', { ...file, name: 'a.svg' }, 0, { kind: 'format-not-taken', formats: ['JPG', 'PNG'] }],
    ['a name without an ending', { ...file, name: 'photo' }, 0, { kind: 'format-not-taken', formats: ['JPG', 'PNG'] }],
  ])('refuses %s', (_, offered, count, error) => {
    expect(offerFile(photos, offered, count)).toEqual({ ok: false, error })
  })

  test.each([['dossier'], ['no-such-key']])('no file can be offered for %s', key => expect(limitsFor(materials, key)).toBeNull())
  test('a video is one, an attachment up to five pages', () => {
    expect(limitsFor(materials, 'video')).toMatchObject({ maximum: 1, maximumMegabytes: 500 })
    expect(limitsFor(materials, 'sealedPage')).toMatchObject({ maximum: 5, formats: ['JPG', 'PNG', 'PDF'] })
  })
})
