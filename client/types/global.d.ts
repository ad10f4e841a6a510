/// <reference types="@tarojs/taro" />

declare module '*.png'
declare module '*.scss'

/** Written into the build by `config/index.ts`. */
/** CloudBase environment the mini-program calls; empty means the one it was created with. */
declare const CLOUD_ENV: string
/** Where H5 finds CloudBase, with a closing slash. */
declare const CLOUD_BASE: string
/** Where public files lie (`art/…`), with a closing slash. */
declare const PUBLIC_FILES: string

/** Replaced at build time by the platform being built. */
declare const process: { env: { TARO_ENV: 'weapp' | 'h5' } }
