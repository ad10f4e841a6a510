import Taro from '@tarojs/taro'

const isH5 = process.env.TARO_ENV === 'h5'

/** Calls when the network has come back; gives what ends the listening. */
export function onNetworkBack(back: () => void): () => void {
  if (isH5) {
    window.addEventListener('online', back)
    return () => window.removeEventListener('online', back)
  }
  const heard = ({ isConnected }: { isConnected: boolean }) => { if (isConnected) back() }
  Taro.onNetworkStatusChange(heard)
  return () => Taro.offNetworkStatusChange(heard)
}
