import Taro from '@tarojs/taro'

/** Random bytes from the phone's own generator. */
export async function randomBytes(length: number): Promise<Uint8Array> {
  if (process.env.TARO_ENV === 'h5') return crypto.getRandomValues(new Uint8Array(length))
  const { randomValues } = await Taro.getRandomValues({ length })
  return new Uint8Array(randomValues)
}
