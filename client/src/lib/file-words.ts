/** Why a file that was handed in was not taken; the same wherever one is. */
export const fileWords = {
  'empty-file': () => '这个文件是空的，请换一个。',
  'too-large': ({ megabytes }: { megabytes: number }) => `超过了 ${megabytes} MB，请换一个小些的。`,
  'format-not-taken': ({ formats }: { formats: string[] }) => `这里只收 ${formats.join('、')}，请换一个格式。`,
  'too-many': ({ maximum }: { maximum: number }) => `最多附 ${maximum} 个，已经够了。`,
  'no-such-place': () => '这次上传已经过期，请重新选一次。',
  'nothing-arrived': () => '文件没有传到，请再传一次。',
  'not-what-it-says': () => '这个文件的内容和它的名字对不上，请换一个。',
  'cut-short': () => '这个文件不完整，请打开看看，能看全再传。',
  'heic': () => '这是苹果手机的 HEIC 照片，请换成 JPG 再传。',
  'hostile': () => '这个文件里带着别的东西，不能收。请换成直接拍的照片或扫描件。',
  'not-this-length': () => '视频的长度不合要求，请换一段。',
  'already-there': ({ name }: { name: string }) => `这一个已经传过了，就是“${name}”。`,
}
