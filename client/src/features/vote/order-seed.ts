import Taro from '@tarojs/taro'

const key = 'candidate-order'

/** What this phone's own order of candidates is made of: the same at every look, known to nobody else. */
export function orderSeed(): string {
  const kept = Taro.getStorageSync<string>(key)
  if (kept) return kept
  const seed = Math.random().toString(36).slice(2)
  Taro.setStorageSync(key, seed)
  return seed
}
