import Taro from '@tarojs/taro'

/** Puts words on the clipboard and says `done`; where the phone does not let, how to do without. */
export const copy = (words: string, done: string) => void Taro.setClipboardData({ data: words }).then(
  () => Taro.showToast({ title: done, icon: 'none' }),
  () => Taro.showToast({ title: '没有复制上，请长按文字复制', icon: 'none' }),
)
