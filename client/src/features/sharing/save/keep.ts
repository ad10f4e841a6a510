import Taro from '@tarojs/taro'
import { albumRefusal, type AlbumRefusal } from './album-refusal'

export type Kept = 'kept' | AlbumRefusal

const inAlbum = (filePath: string): Promise<Kept> =>
  Taro.saveImageToPhotosAlbum({ filePath }).then(() => 'kept' as const, (refusal: { errMsg?: string }) => albumRefusal(refusal.errMsg ?? ''))

function asDownload(file: string, name: string): Promise<Kept> {
  const link = document.createElement('a')
  link.href = file
  link.download = `${name}.jpg`
  link.click()
  return Promise.resolve('kept')
}

/** Keeps a drawn picture: in the album on WeChat, among the downloads on the web. */
export const keep = (file: string, name: string): Promise<Kept> => process.env.TARO_ENV === 'h5' ? asDownload(file, name) : inAlbum(file)
