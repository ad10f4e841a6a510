import Taro from '@tarojs/taro'
import type { UploadPlace } from '@shared/nomination/materials-contract'
import type { Chosen } from './chosen'
import type { OnProgress, Sending, SendOutcome } from './sending'

interface UploadTask {
  abort(): void
  onProgressUpdate(listener: (told: { progress: number }) => void): void
}

interface Uploading {
  cloudPath: string
  filePath: string
  success: () => void
  fail: () => void
}

// With callbacks it gives a task back, which Taro's types do not know.
const cloudUpload = (uploading: Uploading) => Taro.cloud.uploadFile(uploading as never) as unknown as UploadTask | undefined

/** WeChat carries the file to the path that was issued; the storage rule keeps every other owner's paths closed. */
export function sendOnWechat({ cloudPath }: UploadPlace, { source }: Chosen, onProgress: OnProgress): Sending {
  let isGivenUp = false
  let task: UploadTask | undefined
  const outcome = new Promise<SendOutcome>(resolve => {
    task = cloudUpload({ cloudPath, filePath: String(source), success: () => resolve('sent'), fail: () => resolve(isGivenUp ? 'given-up' : 'cut') })
    task?.onProgressUpdate(({ progress }) => onProgress(progress))
  })
  return { outcome, giveUp: () => { isGivenUp = true; task?.abort() } }
}
