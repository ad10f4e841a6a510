import { useSyncExternalStore } from 'react'
import Taro from '@tarojs/taro'

const key = 'large-type'
const listeners = new Set<() => void>()
let large: boolean | undefined

const isLarge = () => (large ??= Taro.getStorageSync(key) === true)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Switches 大字 for the whole app; it survives restarts. */
export function setLargeType(wanted: boolean) {
  large = wanted
  Taro.setStorageSync(key, wanted)
  listeners.forEach(listener => listener())
}

/** Whether 大字 is on; the page is drawn again when it changes. */
export const useLargeType = () => useSyncExternalStore(subscribe, isLarge, isLarge)
