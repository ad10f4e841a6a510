import { statusWords } from '@/lib/status-words'
import type { Words } from '@/lib/words'

type Asked = 'nomination.materials' | 'nomination.placeMaterial' | 'nomination.fileArrived' | 'nomination.removeMaterial' | 'nomination.arrangeMaterials' | 'nomination.registerMedium' | 'nomination.file'

const minutes = (value: number) => (Math.floor(value * 10) / 10).toString()
const kinds: Record<string, string> = { jpg: '照片', png: '照片', mp4: '视频', pdf: 'PDF 文件', docx: 'Word 文件', zip: '压缩包', gif: 'GIF 动图', exe: '程序', webp: 'WebP 图片' }
const hostileWords = { script: '里面带着会自己运行的程序', 'two-kinds': '里面还藏着另一个文件', bomb: '打开后会大得没有边' }

export const materialWords: Words<Asked> = {
  'no-such-nomination': () => '没有找到这份申报，或者它不归你看。请从“我的”里打开。',
  'no-such-material': () => '这份材料已经不在了，页面已换成最新的。',
  'not-editable': ({ status }) => `这份申报现在是“${statusWords[status].word}”，材料不能改。`,
  'field-not-asked': () => '这次只改退回意见里点到的材料，别的不能动。',
  'empty-file': () => '这个文件是空的，里面什么也没有。请换一个。',
  'too-large': ({ megabytes }) => `超过了 ${megabytes} MB。请换一个小些的，或者剪短、压缩后再传。`,
  'format-not-taken': ({ formats }) => `这里只收 ${formats.join('、')}。请换一个格式。`,
  'too-many': ({ maximum }) => `最多 ${maximum} 个，已经够了。要换的话，先拿掉一个。`,
  'no-such-place': () => '这次上传已经过期，请重新选这个文件。',
  'nothing-arrived': () => '文件没有传到，请再传一次。',
  'not-what-it-says': ({ said, found }) => `这个文件不是${kinds[said] ?? said}${found ? `，里面是${kinds[found] ?? `“${found}”`}` : '，看不出是什么'}。请换一个。`,
  'cut-short': () => '这个文件不完整，后半截没有了。请在手机里打开看看，能看全再传。',
  'heic': () => '这是苹果手机的 HEIC 照片，别的机器打不开。请从相册里选（会自动换成 JPG），或者截个图再传。',
  'hostile': ({ because }) => `这个文件不能收：${hostileWords[because]}。请换成直接拍的照片或视频。`,
  'not-this-length': ({ minutes: found, minimumMinutes, maximumMinutes }) => `视频要 ${minimumMinutes}－${maximumMinutes} 分钟，这段是 ${minutes(found)} 分钟。请剪辑后再传。`,
  'already-there': ({ name }) => `这一个已经传过了，就是“${name}”。`,
  'not-by-medium': () => '这一项不能用 U 盘或光盘交，请直接上传。',
}
