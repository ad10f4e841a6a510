import Taro, { useRouter } from '@tarojs/taro'
import type { PageName, ParamsOf, TabName } from './pages'
import { isSinglePage, sayWayOn } from './single-page'

type Params = Record<string, string | undefined>

const query = (params: Params) => Object.entries(params)
  .filter((entry): entry is [string, string] => entry[1] !== undefined)
  .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  .join('&')

/** The address of a page: `vote/choose` stands at `/features/vote/pages/choose/index`. */
export function addressOf<Name extends PageName>(name: Name, params: ParamsOf<Name>): string {
  const [slice, page] = name.split('/')
  return [`/features/${slice}/pages/${page}/index`, query(params as Params)].filter(Boolean).join('?')
}

/** Opens a page on top of this one. */
export const go = <Name extends PageName>(name: Name, params: ParamsOf<Name>) => isSinglePage() ? sayWayOn() : void Taro.navigateTo({ url: addressOf(name, params) })

/** Opens a page in place of this one, so that going back skips what is done. */
export const goInstead = <Name extends PageName>(name: Name, params: ParamsOf<Name>) => isSinglePage() ? sayWayOn() : void Taro.redirectTo({ url: addressOf(name, params) })

export const goToTab = (tab: TabName) => isSinglePage() ? sayWayOn() : void Taro.switchTab({ url: `/tabs/${tab}/index` })

/** Back one page, or to the first tab where there is none. */
export const goBack = () => Taro.getCurrentPages().length > 1 ? void Taro.navigateBack() : goToTab('campaign')

/** The parameters this page was opened with. */
export function useParams<Name extends PageName>(_name: Name): ParamsOf<Name> {
  const { params } = useRouter()
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, decodeURIComponent(value ?? '')])) as ParamsOf<Name>
}
