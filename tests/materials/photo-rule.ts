import type { MaterialRule } from '../../shared/campaign/materials'

/** Photos or a video, as Chongqing asks for them, and a scan in Word or PDF. */
export const photosOrVideo: MaterialRule = {
  kind: 'all',
  of: [
    {
      kind: 'any',
      of: [
        { kind: 'photos', key: 'photos', title: '图片', minimum: 4, maximum: 5, formats: ['JPG', 'PNG'], maximumMegabytes: 10 },
        { kind: 'video', key: 'video', title: '视频', minimumMinutes: 5, maximumMinutes: 8, formats: ['MP4', 'MPG4'], maximumMegabytes: 500, onMedium: true },
      ],
    },
    { kind: 'text', key: 'dossier', title: '事迹材料', limit: { kind: 'target', characters: 2000 } },
  ],
}

/** The same with a scan. */
export const withScan: MaterialRule = {
  kind: 'all',
  of: [...photosOrVideo.of, { kind: 'document', key: 'democraticRecord2', title: '民主推荐会议记录', copies: 1, media: ['electronic'], upload: { formats: ['PDF', 'DOCX', 'JPG'], maximumMegabytes: 10, maximum: 3 } }],
}
