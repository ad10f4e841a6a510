import Taro from '@tarojs/taro'
import type { Evidence } from '@shared/vote/results-contract'

const isPicture = (path: string) => /\.(png|jpg)$/.test(path)
const notOpened = () => void Taro.showToast({ title: '没有打开，再试一次', icon: 'none' })

/** WeChat's own reader takes documents from the phone. */
async function openOnPhone(url: string, path: string): Promise<void> {
  if (isPicture(path)) return void Taro.previewImage({ urls: [url] })
  const { tempFilePath } = await Taro.downloadFile({ url })
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true })
}

/** Opens the file at an address: in a tab of the browser, on a phone in WeChat. `path` tells its kind. */
export function openAddress(url: string, path: string): void {
  if (process.env.TARO_ENV === 'h5') window.open(url, '_blank', 'noopener')
  else openOnPhone(url, path).catch(notOpened)
}

async function addressOf(fileId: string): Promise<string> {
  const { fileList: [file] } = await Taro.cloud.getTempFileURL({ fileList: [fileId] })
  return file?.tempFileURL ?? ''
}

/** Opens a published evidence file. */
export function openEvidence({ path, fileId }: Evidence): void {
  if (process.env.TARO_ENV === 'h5') openAddress(`${CLOUD_BASE}public/${path}`, path)
  else addressOf(fileId).then(url => openAddress(url, path)).catch(notOpened)
}
