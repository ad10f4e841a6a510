import Taro from '@tarojs/taro'
import type { Evidence } from '@shared/vote/results-contract'
import { formatOf } from '@shared/campaign/file-format'
import { openFile } from './open-file'

/** Opens the file at an address; `path` tells its kind. */
export const openAddress = (url: string, path: string): void => openFile(url, formatOf(path) ?? '')

async function openFromStorage({ path, fileId }: Evidence): Promise<void> {
  const { fileList: [file] } = await Taro.cloud.getTempFileURL({ fileList: [fileId] })
  openAddress(file?.tempFileURL ?? '', path)
}

/** Opens a published evidence file. */
export function openEvidence(evidence: Evidence): void {
  if (process.env.TARO_ENV === 'h5') openAddress(`${CLOUD_BASE}public/${evidence.path}`, evidence.path)
  else openFromStorage(evidence).catch(() => Taro.showToast({ title: '没有打开，再试一次', icon: 'none' }))
}
