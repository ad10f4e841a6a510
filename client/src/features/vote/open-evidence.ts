import Taro from '@tarojs/taro'
import type { Evidence } from '@shared/vote/results-contract'

const isPicture = (path: string) => /\.(png|jpg)$/.test(path)
const notOpened = () => void Taro.showToast({ title: '没有打开，再试一次', icon: 'none' })

/** WeChat's own reader takes documents from the phone, pictures from anywhere. */
async function openOnPhone(fileId: string, path: string): Promise<void> {
  const { fileList: [file] } = await Taro.cloud.getTempFileURL({ fileList: [fileId] })
  const { tempFilePath } = await Taro.downloadFile({ url: file?.tempFileURL ?? '' })
  await (isPicture(path) ? Taro.previewImage({ urls: [tempFilePath] }) : Taro.openDocument({ filePath: tempFilePath, showMenu: true }))
}

/** Opens a published evidence file: in a tab of the browser, on a phone in WeChat. */
export function openEvidence({ path, fileId }: Evidence): void {
  if (process.env.TARO_ENV === 'h5') window.open(`${CLOUD_BASE}public/${path}`, '_blank', 'noopener')
  else openOnPhone(fileId, path).catch(notOpened)
}
