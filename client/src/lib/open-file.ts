import Taro from '@tarojs/taro'
import { isPicture } from '@shared/campaign/file-format'

async function openOnWechat(url: string, format: string) {
  if (isPicture(format)) return void Taro.previewImage({ urls: [url], current: url })
  if (format === 'mp4') return void Taro.previewMedia({ sources: [{ url, type: 'video' }] })
  const { tempFilePath } = await Taro.downloadFile({ url })
  return void Taro.openDocument({ filePath: tempFilePath, showMenu: true })
}

/** Shows a file large, or plays it; WeChat's own viewer can keep it. On the web it opens beside the page. */
export function openFile(url: string, format: string): void {
  if (process.env.TARO_ENV === 'h5') window.open(url, '_blank', 'noopener')
  else void openOnWechat(url, format).catch(() => Taro.showToast({ title: '没有打开，请再试一次', icon: 'none' }))
}
