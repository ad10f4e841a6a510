import Taro from '@tarojs/taro'

/** WeChat's scene value of a page that was opened from the timeline (朋友圈). */
const fromTimeline = 1154

/**
 * Whether the page stands in the timeline's single-page mode: nobody is signed in, no other page can be opened, and WeChat draws
 * its own bar above and its own 前往小程序 below.
 */
export const isSinglePage = (): boolean => process.env.TARO_ENV === 'weapp' && Taro.getLaunchOptionsSync().scene === fromTimeline

/** Says where the way on is, instead of a page that WeChat would not open. Nothing on the web, whose first page must not load what draws a toast. */
export const sayWayOn: () => void = process.env.TARO_ENV === 'weapp' ? () => void Taro.showToast({ title: '请点下方“前往小程序”', icon: 'none' }) : () => undefined
