import Taro from '@tarojs/taro'

const sealed = /^draft:(objection|reply:)/

/** Takes off this device what was typed about objections: on a shared computer the next person would read it. */
export const forgetSealed = () => Taro.getStorageInfoSync().keys.filter(key => sealed.test(key)).forEach(key => Taro.removeStorageSync(key))
