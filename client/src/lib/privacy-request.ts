import { useSyncExternalStore } from 'react'
import Taro from '@tarojs/taro'

type Decide = (decision: { event: 'agree' | 'disagree'; buttonId?: string }) => void

/** Why WeChat asks, by the API that is behind it. */
const purposes: Record<string, string> = {
  chooseMedia: '选用你的照片、视频或拍照',
  chooseImage: '选用你的照片或拍照',
  chooseMessageFile: '选用你聊天里的文件',
  saveImageToPhotosAlbum: '把图片存到你的相册',
  setClipboardData: '写入剪贴板，方便你复制',
  getClipboardData: '读取剪贴板，方便你粘贴',
}

interface Request {
  purpose: string
  decide: Decide
}

let pending: Request | null = null
const listeners = new Set<() => void>()

function show(next: Request | null) {
  pending = next
  listeners.forEach(listener => listener())
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}
const read = () => pending

/** Takes WeChat's question for the person; called once, at launch. Until it is answered the API that caused it waits. */
export function listenForPrivacy() {
  Taro.onNeedPrivacyAuthorization?.((resolve, { referrer }) => show({ purpose: purposes[referrer] ?? '继续这一步', decide: resolve as Decide }))
}

/** What WeChat wants decided now, or null. */
export function usePrivacyRequest() {
  const request = useSyncExternalStore(subscribe, read, read)
  const answer = (decision: Parameters<Decide>[0]) => {
    request?.decide(decision)
    show(null)
  }
  return request && { purpose: request.purpose, answer }
}
