import Taro from '@tarojs/taro'
import type { Chosen, Wish } from './chosen'

const baseName = (path: string) => path.replace(/^.*\//, '')

/** Photos come as JPEG: `compressed` makes one of an iPhone's HEIC. */
async function fromAlbum({ from, kind, count }: Wish): Promise<Chosen[]> {
  const { tempFiles } = await Taro.chooseMedia({
    count: Math.min(count, 9), mediaType: [kind === 'video' ? 'video' : 'image'], sourceType: [from === 'camera' ? 'camera' : 'album'], sizeType: ['compressed'], maxDuration: 60,
  })
  return tempFiles.map(({ tempFilePath, size }) => ({ name: baseName(tempFilePath), bytes: size, source: tempFilePath }))
}

async function fromChat({ kind, count, formats }: Wish): Promise<Chosen[]> {
  const type = kind === 'photos' ? 'image' : kind === 'video' ? 'video' : 'file'
  const extension = formats.flatMap(format => (format === 'JPG' ? ['jpg', 'jpeg'] : [format.toLowerCase()]))
  const { tempFiles } = await Taro.chooseMessageFile({ count: Math.min(count, 9), type, ...(type === 'file' ? { extension } : {}) })
  return tempFiles.map(({ path, name, size }) => ({ name, bytes: size, source: path }))
}

/** Nothing where the person changed their mind. */
export const chooseOnWechat = (wish: Wish): Promise<Chosen[]> => (wish.from === 'chat' ? fromChat(wish) : fromAlbum(wish)).catch(() => [])
