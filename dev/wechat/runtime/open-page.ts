import type * as glassEasel from 'glass-easel'
import type { Root } from 'glass-easel-miniprogram-adapter'
import type { PageConfig } from './packed-app'

export type SetDataCall = { bytes: number; json: string }

/** The page object that the mini-program's own code holds: `this` in its handlers. */
export type PageCaller = Record<string, unknown> & { data: Record<string, unknown> }

/** A page on the stack. `config` begins as its JSON and changes with setNavigationBarTitle and the like. */
export type OpenPage = {
  id: number
  path: string
  query: Record<string, string>
  config: PageConfig
  root: Root
  element: glassEasel.GeneralComponent
  caller: PageCaller
  setDataCalls: SetDataCall[]
  scrollTop: number
  closed: boolean
}

/** Calls a lifecycle function of a page if the page has it. */
export function callPage(page: OpenPage, name: string, ...values: unknown[]): unknown {
  const method = page.caller[name]
  return typeof method === 'function' ? (method as (...values: unknown[]) => unknown).apply(page.caller, values) : undefined
}
