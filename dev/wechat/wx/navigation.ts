import type { MiniProgram } from '../runtime/mini-program'
import { asyncApis, WxFailure, type ApiTable, type Options } from './async-api'

/** Moves between pages. The stack throws what WeChat refuses; the refusal reaches `fail` with WeChat's words. */
export function navigationApis(program: MiniProgram): ApiTable {
  const { stack } = program
  const later = (move: (options: Options) => void) => async (options: Options) => {
    await Promise.resolve()
    move(options)
  }
  return asyncApis(program, {
    navigateTo: later(({ url }) => void stack.navigateTo(String(url))),
    redirectTo: later(({ url }) => void stack.redirectTo(String(url))),
    switchTab: later(({ url }) => void stack.switchTab(String(url))),
    reLaunch: later(({ url }) => { const { path, query } = stack.locate(String(url)); stack.reLaunch(path, query) }),
    navigateBack: later(({ delta }) => void stack.navigateBack(typeof delta === 'number' ? delta : 1)),
    ...barApis(program),
    navigateToMiniProgram: () => { throw new WxFailure('no other mini-program is on this phone') },
    exitMiniProgram: () => program.kill(),
  })
}

function barApis(program: MiniProgram): Record<string, (options: Options) => void> {
  const change = (config: object) => {
    const page = program.stack.top
    if (page) program.stack.show(Object.assign(page, { config: { ...page.config, ...config } }))
  }
  return {
    setNavigationBarTitle: ({ title }) => change({ navigationBarTitleText: String(title) }),
    setNavigationBarColor: ({ frontColor, backgroundColor }) =>
      change({ navigationBarTextStyle: frontColor === '#ffffff' ? 'white' : 'black', navigationBarBackgroundColor: backgroundColor }),
    setBackgroundColor: ({ backgroundColor }) => change({ backgroundColor }),
    setBackgroundTextStyle: () => {},
    showNavigationBarLoading: () => {},
    hideNavigationBarLoading: () => {},
    hideHomeButton: () => {},
    setTabBarBadge: ({ index, text }) => program.setBadge(Number(index), String(text)),
    removeTabBarBadge: ({ index }) => program.setBadge(Number(index), undefined),
    showTabBarRedDot: ({ index }) => program.setBadge(Number(index), ''),
    hideTabBarRedDot: ({ index }) => program.setBadge(Number(index), undefined),
  }
}
