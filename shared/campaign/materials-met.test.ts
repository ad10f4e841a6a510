import type { MaterialRule } from './materials'
import { materialsLacking, type HandedFile, type HandedIn } from './materials-met'

const rule: MaterialRule = {
  kind: 'all',
  of: [
    {
      kind: 'any',
      of: [
        { kind: 'photos', key: 'photos', title: '图片', minimum: 4, maximum: 5, formats: ['JPG', 'PNG'], maximumMegabytes: 10 },
        { kind: 'video', key: 'video', title: '视频', minimumMinutes: 5, maximumMinutes: 8, formats: ['MP4', 'MPG4'], maximumMegabytes: 500 },
      ],
    },
    { kind: 'text', key: 'dossier', title: '事迹材料', limit: { kind: 'max', characters: 10 } },
    { kind: 'document', key: 'form', title: '推荐表', copies: 1, media: ['paper', 'electronic'], sealedFor: ['organisation'] },
  ],
}

const photos = (count: number, more: Partial<HandedFile> = {}): HandedFile[] => Array(count).fill({ format: 'jpeg', megabytes: 3, minutes: 0, ...more })
const video = (minutes: number, format = 'mp4'): HandedFile[] => [{ format, megabytes: 200, minutes }]
const handed = (files: HandedIn['files'], more: Partial<HandedIn> = {}): HandedIn => ({ files, texts: { dossier: '我十九岁进厂。' }, documents: { form: { media: ['paper', 'electronic'], sealed: false } }, ...more })

describe('materialsLacking', () => {
  test.each([
    ['four photos', { photos: photos(4) }],
    ['five photos', { photos: photos(5) }],
    ['a video of five minutes', { video: video(5) }],
    ['a video spelt MPG4', { video: video(8, 'MPG4') }],
    ['a good video beside too few photos', { photos: photos(1), video: video(6) }],
  ])('is met by %s', (_, files) => {
    expect(materialsLacking(rule, handed(files), 'self')).toEqual([])
  })

  test.each<[string, HandedIn, string[]]>([
    ['three photos', handed({ photos: photos(3) }), ['图片还差 1 张。']],
    ['six photos', handed({ photos: photos(6) }), ['图片最多 5 张，现在 6 张。']],
    ['four photos, one of them a TIFF', handed({ photos: [...photos(3), ...photos(1, { format: 'tiff' })] }), ['图片还差 1 张。']],
    ['a video that is too short', handed({ photos: photos(5, { megabytes: 11 }), video: video(4) }), ['图片还差 4 张。']],
    ['a dossier over its end', handed({ photos: photos(4) }, { texts: { dossier: '匠'.repeat(11) } }), ['事迹材料不能超过 10 字，现在 11 字。']],
    ['no dossier', handed({ photos: photos(4) }, { texts: {} }), ['事迹材料还没有写。']],
    ['a form on paper alone', handed({ photos: photos(4) }, { documents: { form: { media: ['paper'], sealed: false } } }), ['推荐表还没有交电子版。']],
  ])('is not met by %s, and says what lacks', (_, given, lacks) => {
    expect(materialsLacking(rule, given, 'self')).toEqual(lacks)
  })

  test('a seal is asked of the channel it is asked of', () => {
    expect(materialsLacking(rule, handed({ photos: photos(4) }), 'organisation')).toEqual(['推荐表还没有盖章。'])
    expect(materialsLacking(rule, handed({ photos: photos(4) }, { documents: { form: { media: ['paper', 'electronic'], sealed: true } } }), 'organisation')).toEqual([])
  })
})
