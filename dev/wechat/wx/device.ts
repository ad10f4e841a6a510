import type { MiniProgram } from '../runtime/mini-program'
import { asyncApi, asyncApis, type ApiTable, type Options } from './async-api'
import type { UiState } from './ui-state'

const LIBRARY = '3.9.0'
const nothing = (): void => {}

/** The phone itself: what it is, its network, its clipboard, its random numbers. */
export function deviceApis(program: MiniProgram, ui: UiState): ApiTable {
  const app = { SDKVersion: LIBRARY, version: '8.0.50', language: 'zh_CN', theme: 'light', enableDebug: false, host: { env: 'WeChat' }, fontSizeSetting: 16 }
  const device = { brand: 'local', model: 'local phone', system: 'Android 14', platform: 'android', abi: 'arm64-v8a', benchmarkLevel: 30 }
  const account = { miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }
  const launch = () => ({ path: program.stack.top?.path ?? '', query: program.stack.top?.query ?? {}, scene: program.surroundings.scene, referrerInfo: {} })
  const all = () => ({ ...app, ...device, ...windowInfo(program), statusBarHeight: program.host.window.statusBarHeight })
  return {
    getAppBaseInfo: () => app,
    getDeviceInfo: () => device,
    getWindowInfo: () => windowInfo(program),
    getSystemInfoSync: all,
    getAccountInfoSync: () => account,
    getLaunchOptionsSync: launch,
    getEnterOptionsSync: launch,
    getMenuButtonBoundingClientRect: () => capsule(program),
    getUpdateManager: () => ({ onCheckForUpdate: nothing, onUpdateReady: nothing, onUpdateFailed: nothing, applyUpdate: nothing }),
    getUserCryptoManager: () => ({ getRandomValues: (options: Options) => randomValues(program, options) }),
    getRandomValues: (options: Options) => randomValues(program, options),
    getPerformance: () => ({ now: () => Date.now(), createObserver: () => ({ observe: nothing, disconnect: nothing }) }),
    ...networkEvents(program),
    ...Object.fromEntries(SILENT.map((name) => [name, nothing])),
    ...asyncApis(program, {
      getSystemInfo: all,
      getSystemInfoAsync: all,
      getNetworkType: () => ({ networkType: program.surroundings.online ? 'wifi' : 'none' }),
      setClipboardData: ({ data }) => { program.clipboard = String(data); ui.notice('已复制') },
      getClipboardData: () => ({ data: program.clipboard }),
      makePhoneCall: ({ phoneNumber }) => ui.notice(`拨打 ${String(phoneNumber)}`),
      scanCode: () => program.scanCode(),
      vibrateShort: nothing,
      vibrateLong: nothing,
      setKeepScreenOn: nothing,
      hideKeyboard: nothing,
    }),
  }
}

const SILENT = ['onMemoryWarning', 'onThemeChange', 'offThemeChange', 'onKeyboardHeightChange', 'offKeyboardHeightChange', 'onWindowResize', 'offWindowResize',
  'onUserCaptureScreen', 'offUserCaptureScreen', 'onAppShow', 'offAppShow', 'onAppHide', 'offAppHide', 'onError', 'offError', 'onUnhandledRejection',
  'offUnhandledRejection', 'onPageNotFound', 'offPageNotFound', 'reportPerformance', 'reportEvent']

function windowInfo(program: MiniProgram): Record<string, unknown> {
  const { width, height, statusBarHeight, navigationBarHeight, tabBarHeight, safeBottom, pixelRatio } = program.host.window
  const top = program.stack.top
  const bars = (top?.config.navigationStyle === 'custom' ? 0 : statusBarHeight + navigationBarHeight) + (top && program.stack.isTab(top.path) ? tabBarHeight : 0)
  const safeArea = { left: 0, right: width, top: statusBarHeight, bottom: height - safeBottom, width, height: height - safeBottom - statusBarHeight }
  return { pixelRatio, screenWidth: width, screenHeight: height, windowWidth: width, windowHeight: height - bars, statusBarHeight, safeArea, screenTop: 0 }
}

function capsule(program: MiniProgram): Record<string, number> {
  const { width, statusBarHeight, navigationBarHeight } = program.host.window
  const top = statusBarHeight + (navigationBarHeight - 32) / 2
  return { width: 87, height: 32, top, bottom: top + 32, right: width - 7, left: width - 94 }
}

/** `{ length }` bytes of real randomness, at most 1 MB, as `{ randomValues: ArrayBuffer }`. */
function randomValues(program: MiniProgram, options: Options): unknown {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(Number(options.length)))
  return asyncApi(program, 'getRandomValues', () => ({ randomValues: bytes.buffer }))(options)
}

function networkEvents(program: MiniProgram): ApiTable {
  const listeners = program.networkListeners
  return {
    onNetworkStatusChange: (listener: (status: unknown) => void) => void listeners.add(listener),
    offNetworkStatusChange: (listener: (status: unknown) => void) => void (listener ? listeners.delete(listener) : listeners.clear()),
    onNetworkWeakChange: nothing,
    offNetworkWeakChange: nothing,
  }
}
