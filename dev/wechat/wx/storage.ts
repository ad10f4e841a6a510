import type { MiniProgram } from '../runtime/mini-program'
import { byteLength } from '../runtime/set-data-meter'
import { asyncApis, WxFailure, type ApiTable, type Options } from './async-api'

/** WeChat's limits: 1 MB a key, 10 MB in all. */
const MOST_KEY_BYTES = 1024 * 1024
const MOST_BYTES = 10 * 1024 * 1024
const SHELF = 'mini-program-storage'

/** `wx` storage on the host's: everything sits in one entry, so that a restart finds it and another phone does not. */
export function storageApis(program: MiniProgram): ApiTable {
  const read = () => JSON.parse(program.host.storage.getItem(SHELF) ?? '{}') as Record<string, string>
  const write = (shelf: Record<string, string>) => program.host.storage.setItem(SHELF, JSON.stringify(shelf))
  const set = (key: string, data: unknown) => write(checked({ ...read(), [key]: JSON.stringify({ data }) }, key))
  const get = (key: string) => { const text = read()[key]; return text === undefined ? undefined : (JSON.parse(text) as { data: unknown }).data }
  const remove = (key: string) => { const shelf = read(); delete shelf[key]; write(shelf) }
  const clear = () => program.host.storage.removeItem(SHELF)
  const info = () => ({ keys: Object.keys(read()), currentSize: Math.ceil(sizeOf(read()) / 1024), limitSize: MOST_BYTES / 1024 })
  return {
    setStorageSync: set,
    getStorageSync: (key: string) => get(key) ?? '',
    removeStorageSync: remove,
    clearStorageSync: clear,
    getStorageInfoSync: info,
    ...asyncApis(program, {
      setStorage: ({ key, data }: Options) => set(String(key), data),
      getStorage: ({ key }: Options) => ({ data: found(get(String(key))) }),
      removeStorage: ({ key }: Options) => remove(String(key)),
      clearStorage: clear,
      getStorageInfo: info,
    }),
  }
}

const sizeOf = (shelf: Record<string, string>): number => Object.entries(shelf).reduce((sum, [key, text]) => sum + byteLength(key) + byteLength(text), 0)

function checked(shelf: Record<string, string>, key: string): Record<string, string> {
  if (byteLength(shelf[key]!) > MOST_KEY_BYTES) throw new WxFailure('entry size limit reached')
  if (sizeOf(shelf) > MOST_BYTES) throw new WxFailure('storage limit reached')
  return shelf
}

function found(value: unknown): unknown {
  if (value === undefined) throw new WxFailure('data not found')
  return value
}
