import Taro from '@tarojs/taro'

const bytes = 16
const hexOf = (buffer: ArrayBuffer) => Array.from(new Uint8Array(buffer), byte => byte.toString(16).padStart(2, '0')).join('')

/** 16 random bytes from the phone's own generator, hex: without it nobody could tell the picks from a commitment by trying. */
export async function newNonce(): Promise<string> {
  if (process.env.TARO_ENV === 'h5') return hexOf(crypto.getRandomValues(new Uint8Array(bytes)).buffer)
  const { randomValues } = await Taro.getRandomValues({ length: bytes })
  return hexOf(randomValues)
}
