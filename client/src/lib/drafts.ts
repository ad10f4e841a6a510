import Taro from '@tarojs/taro'

const key = (name: string) => `draft:${name}`

/** What was typed or chosen and has not been sent, kept on this phone under a name such as `ballot:<campaignId>`. */
export const readDraft = <Draft>(name: string): Draft | null => (Taro.getStorageSync(key(name)) || null) as Draft | null

/** Keeps it. False when the phone has no room. */
export function keepDraft(name: string, draft: unknown): boolean {
  try {
    Taro.setStorageSync(key(name), draft)
    return true
  } catch {
    return false
  }
}

export const dropDraft = (name: string) => Taro.removeStorageSync(key(name))
